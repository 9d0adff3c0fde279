// "a trawler called ", "by the name of "
const NAMING =
  /\b(?:called|named|dubbed|christened|(?:identified|known|registered) as|(?:bearing|with) the name|by the name of)(?: the)?\s+[“‘"'`]?$/u

/**
 * Whether the words before `start` say that something is so called, and that it is one of `nouns`:
 * "the ferry, a boat called …" for the noun "ferry".
 */
export function isCalled(text: string, start: number, nouns: readonly string[]): boolean {
  const before = text.slice(0, start)
  const said = before.toLowerCase().split(/[^\p{L}]+/u)
  return NAMING.test(before) && nouns.some((noun) => said.includes(noun))
}
