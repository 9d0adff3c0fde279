import type { OrdinalValue } from './value.ts'

const WORDS = 'zeroth first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ')

/** "seventh meeting of Dana Ortiz and Terrence Vance", "21st". */
export function show(value: OrdinalValue): string {
  if (value.as === 'stated') return value.text
  const ordinal = ordinalInWords(value.nth)
  return value.of === undefined ? ordinal : `${ordinal} ${value.of}`
}

/** In words up to ten (AP Stylebook, “numerals”), else with digits: "seventh", "21st". */
export function ordinalInWords(nth: number): string {
  const tens = nth % 100
  const ending = tens >= 11 && tens <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][nth % 10] ?? 'th')
  return WORDS[nth] ?? `${nth}${ending}`
}
