/** What a piece of a report is, for its colour. */
export type Ink = 'bold' | 'dim' | 'red' | 'yellow' | 'blue' | 'cyan' | 'green'

/** Gives a piece its colour, or returns it as it is. */
export type Paint = (ink: Ink, text: string) => string

/** Select Graphic Rendition codes on and off (ECMA-48, 8.3.117). */
const codes: Readonly<Record<Ink, readonly [number, number]>> = {
  bold: [1, 22],
  dim: [2, 22],
  red: [31, 39],
  yellow: [33, 39],
  blue: [34, 39],
  cyan: [36, 39],
  green: [32, 39],
}

/** A painter for a terminal; without `colour`, one that leaves every text alone. */
export function painter(colour: boolean): Paint {
  if (!colour) return (_ink, text) => text
  return (ink, text) => {
    const [on, off] = codes[ink]
    return text === '' ? '' : `\u001B[${on}m${text}\u001B[${off}m`
  }
}
