import type { JsonSchema } from '../kinds/kind.ts'
import type { Prose } from '../model.ts'
import type { RecordDocument } from './document.ts'
import { entriesOf, isMapping, memberOf, textsOf } from './mapping.ts'
import { texts } from './schema-parts.ts'

/** What the record says of the site's own markup; undefined for nothing. */
export function readProse({ value }: RecordDocument): Prose | undefined {
  const prose = memberOf(value, 'prose')
  if (!isMapping(prose)) return undefined
  const components = entriesOf(memberOf(prose, 'components'))
  return {
    descriptions: textsOf(memberOf(prose, 'descriptions')),
    components: Object.fromEntries(components.map(([name, names]) => [name, textsOf(names)])),
  }
}

/** The schema of that key. */
export const proseSchema: JsonSchema = {
  title: 'prose',
  description: 'What of the markup of a site its visitors read, beside what every site has.',
  examples: [{ descriptions: ['teaser'], components: { 'pull-quote': ['words'] } }],
  type: 'object',
  properties: {
    descriptions: texts(
      'descriptions',
      'Keys of the front matter, beside `description`, `summary`, `deck`, `excerpt` and the like.',
      ['teaser'],
    ),
    components: {
      title: 'components',
      description:
        'Shortcodes, includes and components by name, each with its attributes that are read; an ' +
        'empty list silences one that is known, such as `figure`.',
      examples: [{ 'pull-quote': ['words'], figure: [] }],
      type: 'object',
      propertyNames: { title: 'component', minLength: 1 },
      additionalProperties: {
        title: 'attributes',
        description: 'Names of attributes whose text is read.',
        examples: [['words']],
        type: 'array',
        items: { type: 'string', minLength: 1 },
      },
    },
  },
  additionalProperties: false,
}
