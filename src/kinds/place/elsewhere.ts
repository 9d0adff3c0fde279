import type { FactRecord } from '../../model.ts'
import { type City, type Known, lookUp } from './gazetteer.ts'

/** Towns this near to each other may be one for a reader: a suburb, the next town. In kilometres. */
const APART = 100
const DEPTH = 8

/**
 * Whether a place that the record does not name is surely another one than a recorded place: a city
 * far from the recorded city, a country that is not the recorded one. A name that a province
 * bears too is apart only if the recorded city is in no such province. Where the record says neither
 * city nor country, nobody can tell.
 */
export function isElsewhere(name: string, recorded: string, record: FactRecord): boolean {
  const stated = lookUp(name)
  if (stated.cities.length === 0 && !stated.country) return false
  const around = chain(recorded, record)
  const cities = around.find((one) => one.cities.length > 0)?.cities ?? []
  if (stated.province && !cities.every(({ province }) => province !== name)) return false
  if ((stated.province || stated.cities.length > 0) && cities.length === 0) return false
  if (stated.country && !isOtherCountry(name, cities, around)) return false
  return stated.cities.every((one) => cities.every((other) => distance(one, other) > APART))
}

/** The record says which country it is, and neither that nor any namesake of its city’s is this one. */
function isOtherCountry(name: string, cities: readonly City[], around: readonly Known[]): boolean {
  return around.some(({ country }) => country) && cities.every(({ country }) => country !== name)
}

/** What the gazetteer knows of a place and of what it lies in. */
function chain(id: string, { places }: FactRecord): readonly Known[] {
  const found: Known[] = []
  let at: string | undefined = id
  while (at !== undefined && found.length < DEPTH) {
    const place = places.get(at)
    if (!place) break
    const names = [place.name, ...place.also].map(lookUp)
    found.push({
      cities: names.flatMap(({ cities }) => cities),
      country: names.some(({ country }) => country),
      province: names.some(({ province }) => province),
    })
    at = place.within
  }
  return found
}

const RADIUS = 6371

/** By the haversine formula, in kilometres. */
function distance(a: City, b: City): number {
  const lat = radians(b.lat - a.lat)
  const lng = radians(b.lng - a.lng)
  const half =
    Math.sin(lat / 2) ** 2 +
    Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * Math.sin(lng / 2) ** 2
  return 2 * RADIUS * Math.asin(Math.sqrt(half))
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180
}
