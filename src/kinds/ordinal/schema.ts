import type { JsonSchema } from '../kind.ts'

/** `nth: 7`, `nth: seventh meeting of Dana Ortiz and Terrence Vance`, `nth: fourth anniversary`. */
export const schema: Readonly<Record<string, JsonSchema>> = {
  nth: {
    description:
      'Which one of its series: a number, or an ordinal with what is counted. Name the people when the series is theirs; write “fourth anniversary” for a count of years.',
    type: ['integer', 'string'],
    minimum: 1,
    minLength: 1,
    examples: [7, 'seventh meeting of Dana Ortiz and Terrence Vance', 'fourth anniversary'],
  },
}
