import type { Kind, Misread, Read } from '../../src/kinds/kind.ts'

const none = {
  target: 'event',
  licences: [],
  recognise: () => [],
  compare: () => ({ relation: 'unchecked' as const }),
} as const

/** Reads whole hours: `4 hours`. */
export const hours: Kind = {
  ...none,
  name: 'hours',
  schema: {
    lasted: {
      title: 'lasted',
      description: 'How long it lasted.',
      examples: ['4 hours'],
      type: 'string',
    },
  },
  read(_key, raw) {
    // Phrase: "4 hours"
    const hours = /^(?<number>\d+) hours$/u.exec(String(raw))?.groups?.['number']
    if (hours !== undefined) return { values: [{ path: [], value: Number(hours) }], misread: [] }
    const message = `Unexpected \`${String(raw)}\`, expected hours such as \`4 hours\``
    return { values: [], misread: [{ path: [], message }] }
  },
  show: (value) => `${String(value)} hours`,
}

/** Reads the timezone into its value, so that tests see which one a clock time gets. */
export const clock: Kind = {
  ...none,
  name: 'clock',
  schema: {
    starts: {
      title: 'starts',
      description: 'When it starts.',
      examples: ['7 p.m.'],
      anyOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' } }],
    },
  },
  read: (_key, raw, { timezone }) => ({
    values: [{ path: [], value: `${String(raw)} ${timezone ?? 'anywhere'}` }],
    misread: [],
  }),
  show: String,
}

/** Reads a flat list, or lists by group. */
export const who: Kind = {
  ...none,
  name: 'who',
  schema: {
    who: {
      title: 'who',
      description: 'Who took part.',
      examples: [['ortiz', 'vance']],
      type: ['array', 'object'],
      items: { type: 'string' },
      additionalProperties: { type: 'array', items: { type: 'string' } },
    },
  },
  read(_key, raw, context) {
    const values: Read<unknown>[] = []
    const misread: Misread[] = []
    const lists = Array.isArray(raw) ? [['', raw] as const] : Object.entries(Object(raw))
    for (const [key, list] of lists) {
      const group = key === '' ? '' : context.group(key)
      const path = key === '' ? [] : [key]
      if (group === undefined) misread.push({ path, message: `Unknown group \`${key}\`` })
      const ids = [...Array.from<unknown>(Object(list))].map((item, index) => {
        const id = context.person(String(item))
        if (id === undefined) {
          const message = `Unknown person \`${String(item)}\` of ${context.ids('person').join(' ')}`
          misread.push({ path: [...path, index], message })
        }
        return id ?? ''
      })
      values.push({ path, ...(group ? { label: group } : {}), value: ids })
    }
    return { values, misread }
  },
  identity: (values) => ({
    sides: new Map(
      values.map(({ label = '', value }) => [
        label,
        Array.from<unknown>(Object(value)).map(String),
      ]),
    ),
  }),
  show: (value) => String(value),
}

export const toys: readonly Kind[] = [hours, clock, who]
