const WORDS = [
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen',
  'fifteen sixteen seventeen eighteen nineteen twenty',
]
  .join(' ')
  .split(' ')
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']
const ORDINALS = [
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth',
  'fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth',
]
  .join(' ')
  .split(' ')

/** Source of a pattern for the counts that stand before "days ago": "two", "a", "a couple of". */
export const COUNT =
  '(?:\\d{1,3}|an?(?:\\s+(?:few|couple(?:\\s+of)?))?|few|several|couple\\s+of|' +
  `(?:${TENS.join('|')})(?:[-\\s](?:${WORDS.slice(1, 10).join('|')}))?|` +
  `${WORDS.slice(1).reverse().join('|')})`

/** Source of a pattern for an ordinal: "23rd", "third", "twenty-second". */
export const ORDINAL = `(?:\\d{1,2}(?:st|nd|rd|th)|(?:twenty|thirty)[-\\s](?:${ORDINALS.slice(0, 9).join('|')})|thirtieth|${[...ORDINALS].reverse().join('|')})`

/** The number, with "a few" and "several" as three: the words say no more than some. */
export function countOf(words: string): number | undefined {
  const text = words.toLowerCase()
  if (/^\d+$/u.test(text)) return Number(text)
  if (/couple/u.test(text)) return 2
  if (/few|several/u.test(text)) return 3
  if (text === 'a' || text === 'an') return 1
  const [first = '', second] = text.split(/[-\s]/u)
  const tens = TENS.indexOf(first)
  if (tens >= 0) return (tens + 2) * 10 + (second === undefined ? 0 : WORDS.indexOf(second))
  const unit = WORDS.indexOf(first)
  return unit < 0 ? undefined : unit
}

/** 1 for "first", "1st" and "1"; undefined for other words. */
export function ordinalOf(words: string): number | undefined {
  const text = words.toLowerCase()
  const digits = /^(?<digits>\d{1,2})(?:st|nd|rd|th)?$/u.exec(text)?.groups?.['digits']
  if (digits !== undefined) return Number(digits)
  if (text === 'thirtieth') return 30
  const [first = '', second] = text.split(/[-\s]/u)
  const ones = ORDINALS.indexOf(second ?? first) + 1
  if (ones === 0) return undefined
  if (second === undefined) return ones
  return (first === 'thirty' ? 30 : 20) + ones
}
