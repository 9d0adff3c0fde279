import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { CityData } from 'city-timezones'

/** What a name stands for in the gazetteer: cities of that name, and whether others bear it. */
export interface Known {
  /** The cities so called. */
  readonly cities: readonly City[]
  /** A country is so called. */
  readonly country: boolean
  /** A province is so called. */
  readonly province: boolean
}

export type City = Pick<CityData, 'city' | 'province' | 'country' | 'lat' | 'lng'>

const resolve = createRequire(import.meta.url)
const known = new Map<string, Known>()
let text: string | undefined

/**
 * Look a name up among some 7,300 cities of the world, their provinces and countries (the package
 * `city-timezones`, whose cities are those of Natural Earth). Its file of 2 MB is read at the first
 * question, and of its entries only those are parsed that hold the name.
 */
export function lookUp(name: string): Known {
  const before = known.get(name)
  if (before) return before
  const entries = entriesWith(name)
  const found = {
    cities: entries.filter(({ city }) => city === name),
    country: entries.some(({ country }) => country === name),
    province: entries.some(({ province }) => province === name),
  }
  known.set(name, found)
  return found
}

/** Every entry that has the name for one of its values. Entries hold no braces. */
function entriesWith(name: string): readonly City[] {
  text ??= readFileSync(resolve.resolve('city-timezones/data/cityMap.json'), 'utf8')
  const value = JSON.stringify(name)
  const entries: City[] = []
  for (let at = text.indexOf(value); at >= 0; ) {
    const end = text.indexOf('}', at) + 1
    entries.push(JSON.parse(text.slice(text.lastIndexOf('{', at), end)))
    at = text.indexOf(value, end)
  }
  return entries
}
