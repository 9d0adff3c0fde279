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

const load = createRequire(import.meta.url)
let gazetteer: ReadonlyMap<string, Known> | undefined

const NOTHING: Known = { cities: [], country: false, province: false }

/**
 * Look a name up among some 7,300 cities of the world, their provinces and countries (the package
 * `city-timezones`, with coordinates in degrees). It is loaded at the first question: a record without
 * places has none.
 */
export function lookUp(name: string): Known {
  gazetteer ??= compile(
    (load('city-timezones') as { readonly cityMapping: CityData[] }).cityMapping,
  )
  return gazetteer.get(name) ?? NOTHING
}

function compile(cities: readonly City[]): ReadonlyMap<string, Known> {
  const byName = new Map<string, { cities: City[]; country: boolean; province: boolean }>()
  const known = (name: string) => {
    const before = byName.get(name)
    if (before) return before
    const entry = { cities: [], country: false, province: false }
    byName.set(name, entry)
    return entry
  }
  for (const city of cities) {
    known(city.city).cities.push(city)
    known(city.country).country = true
    known(city.province).province = true
  }
  return byName
}
