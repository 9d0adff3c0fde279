import { small } from '../../english/numeral-words.ts'
import { findOrdinals } from '../../english/ordinals.ts'
import type { RecordedEvent } from '../../model.ts'

const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x']
// "Article two", "game 3", "Proposition IV"
const LABEL = /\b(?<noun>\p{L}{4,})\s(?<label>\p{L}+|\d{1,3})(?![\p{L}\d-])/gu

interface Label {
  readonly noun: string
  readonly number: number
  readonly text: string
}

/**
 * Why a sentence is of another of a numbered series: "Article one passed by 21-9", where the event is
 * called "article two" or "second article". Undefined where no such number stands before.
 */
export function otherNumbered({ called }: RecordedEvent, before: string): string | undefined {
  const said = labelsIn(before).at(-1)
  if (!said) return undefined
  const own = called.flatMap((phrase) => [...labelsIn(phrase), ...ordinalsIn(phrase)])
  const same = own.filter(({ noun }) => noun === said.noun)
  if (same.length === 0 || same.some(({ number }) => number === said.number)) return undefined
  return `“${said.text}” is another of the series`
}

function labelsIn(text: string): readonly Label[] {
  return [...text.matchAll(LABEL)].flatMap(({ 0: words, groups }) => {
    const number = numberOf(groups?.['label'] ?? '')
    const noun = groups?.['noun']?.toLowerCase() ?? ''
    return number === undefined ? [] : [{ noun, number, text: words }]
  })
}

function numberOf(label: string): number | undefined {
  if (/^\d+$/u.test(label)) return Number(label)
  const roman = /^[IVX]+$/u.test(label) ? ROMAN.indexOf(label.toLowerCase()) : -1
  return roman >= 0 ? roman + 1 : small.get(label.toLowerCase())
}

/** "second article" */
function ordinalsIn(phrase: string): readonly Label[] {
  return findOrdinals(phrase).flatMap(({ end, value }) => {
    const noun = /^\s(?<noun>\p{L}+)/u.exec(phrase.slice(end))?.groups?.['noun']?.toLowerCase()
    return noun === undefined ? [] : [{ noun, number: value, text: phrase }]
  })
}
