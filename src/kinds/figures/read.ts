import { type Bearing, readBearing } from '../../english/bearings.ts'
import { readDurations } from '../../english/durations.ts'
import { readFigurePhrase } from '../../english/figures.ts'
import type { Figure, FigureValue, Quantity } from '../../english/quantity.ts'
import { closedWords } from '../../english/word-classes.ts'
import type { Misread, Read, Reading } from '../kind.ts'
import { lengthFigure } from './lengths.ts'

const examples = '`84 people`, `$1.3 million`, `about 20%`, `13 nautical miles` or `230-197`'

/**
 * Every figure below `figures`, by label: a phrase, a number, or a mapping with `value` and `about`.
 * A figure of an event may do without words: its noun, else its label, is taken.
 */
export function readFigureEntries(raw: unknown, top: boolean): Reading<FigureValue> {
  if (!isMapping(raw)) {
    const help = `Write each figure below its label: \`speakers: 84 people\`.`
    return { values: [], misread: [{ path: [], message: 'These are no figures by label', help }] }
  }
  const values: Read<FigureValue>[] = []
  const misread: Misread[] = []
  for (const [label, entry] of Object.entries(raw)) {
    const form = isMapping(entry) ? entry : { value: entry }
    const path = isMapping(entry) ? [label, 'value'] : [label]
    const found = readPhrase(form['value'])
    if (typeof found === 'string')
      misread.push({ path, message: found, help: helpFor(form['value']) })
    else values.push({ path, label, value: withWords(found, wordsOf(form['about']), label, top) })
  }
  return { values, misread }
}

interface Phrase {
  readonly figure: Figure
  /** Words behind the number. */
  readonly behind: readonly string[]
}

function readPhrase(raw: unknown): Phrase | string {
  const phrase = String(raw ?? '').trim()
  if (typeof raw !== 'string' && typeof raw !== 'number') return 'This is no figure'
  const score = readScorePhrase(phrase)
  if (score) return { figure: score, behind: [] }
  const length = readLength(phrase)
  if (length) return length
  const found = readFigurePhrase(phrase)
  // "magnitude 6.1" names its unit first.
  const before = found ? phrase.slice(0, found.start) : ''
  const behind = found ? phrase.slice(found.end).trim() : ''
  const whole = found && /^(?:magnitude\s+(?:of\s+)?)?$/iu.test(before)
  const words = /^-?\p{L}[\p{L}’'-]*(?:\s+\p{L}[\p{L}’'-]*){0,7}$/u.test(behind) ? behind : ''
  if (!whole || (behind !== '' && words === '') || /\bish\b/iu.test(phrase))
    return `\`${phrase}\` does not read as a figure`
  return { figure: found.figure, behind: words === '' ? [] : words.toLowerCase().split(/[\s-]+/u) }
}

/** "12 years", "18 months in prison": a length of time. */
function readLength(phrase: string): Phrase | undefined {
  const [found] = readDurations(phrase)
  const rest = phrase.slice(found?.end)
  if (found?.start !== 0 || !/^(?:\s+\p{L}[\p{L}’'-]*){0,7}$/u.test(rest)) return undefined
  return { figure: lengthFigure(found.amount), behind: rest.toLowerCase().match(/[^\s-]+/gu) ?? [] }
}

/** "230-197", "5–4", "13 to 20 votes" is none: a score of two or three sides. */
function readScorePhrase(phrase: string): Figure | undefined {
  // "36-3-1"
  const hyphenated = /^\d{1,6}(?:[-–]\d{1,6}){1,2}$/u.test(phrase)
  // "230 to 197", "5 votes to 4"
  const spelled = /^(?<first>\d{1,6})(?:\s+\p{L}+)?\s+to\s+(?<second>\d{1,6})$/u.exec(
    phrase,
  )?.groups
  const sides = spelled
    ? [Number(spelled['first']), Number(spelled['second'])]
    : phrase.split(/[-–]/u).map(Number)
  const [first = 0, second = 0] = sides
  if (!hyphenated && (!spelled || first < second)) return undefined
  return { form: 'score', sides, either: false }
}

/** What a record says outright it knows to the unit: 84 people are not 85. */
const KNOWN_TO_THE_UNIT = 100

function withWords(
  { figure, behind }: Phrase,
  declared: readonly string[],
  label: string,
  top: boolean,
): FigureValue {
  // "The tally was 6-3": the event's own words tie a score, and so does its label.
  if (figure.form === 'score') return { figure, about: declared.length > 0 ? declared : [label] }
  const bearing = figure.bearing ?? bearingIn(declared)
  const readings = figure.readings.map((reading) => recorded(reading, behind))
  const [first] = readings
  const ownNoun = first?.counted ? first.nouns.slice(-1) : bearing ? [] : contentOf(behind)
  // "cost: $5 million" names its own words.
  const own = [...ownNoun, ...fromLandmark(bearing)]
  const named = declared.length + own.length === 0 && !top ? label.split(/[-_ ]+/u) : []
  return {
    figure: { ...figure, readings, ...(bearing ? { bearing } : {}) },
    about: [...declared, ...named, ...(first?.counted ? [] : own)],
  }
}

/** `about: [south of Harlow]` */
function bearingIn(declared: readonly string[]): Bearing | undefined {
  return declared.map((phrase) => readBearing(phrase, 0)).find((bearing) => bearing !== undefined)
}

/** A distance from the landmark, whichever way: "12 miles from Harlow", "off Harlow". */
function fromLandmark(bearing: Bearing | undefined): readonly string[] {
  const last = bearing?.landmark.at(-1)
  return last === undefined ? [] : ['of', 'from', 'off'].map((word) => `${word} ${last}`)
}

function recorded(reading: Quantity, behind: readonly string[]): Quantity {
  const { amount, dimension } = reading
  const small = dimension === 'count' && Math.abs(amount.number) < KNOWN_TO_THE_UNIT
  const precise = amount.precise || (small && amount.modifier === 'exact' && amount.step >= 1)
  if (dimension !== 'count' || behind.length === 0)
    return { ...reading, amount: { ...amount, precise } }
  const end = behind.findIndex((word) => closedWords.has(word))
  const nouns = end < 0 ? behind : behind.slice(0, end)
  return { ...reading, amount: { ...amount, precise }, nouns, counted: nouns.length > 0 }
}

function contentOf(words: readonly string[]): readonly string[] {
  return words.filter((word) => word.length > 2 && !closedWords.has(word))
}

function wordsOf(raw: unknown): readonly string[] {
  const list: readonly unknown[] = Array.isArray(raw) ? raw : raw === undefined ? [] : [raw]
  return list.map((word) => String(word).trim()).filter((word) => word !== '')
}

function helpFor(raw: unknown): string {
  const found = typeof raw === 'string' ? readFigurePhrase(raw) : undefined
  const near = found ? ` Did you mean \`${String(raw).slice(found.start, found.end)}\`?` : ''
  return `Expected a number with what it counts or measures, such as ${examples}.${near}`
}

function isMapping(raw: unknown): raw is Readonly<Record<string, unknown>> {
  return typeof raw === 'object' && raw !== null && !Array.isArray(raw)
}
