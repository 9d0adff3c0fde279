import { type Lexeme, matchWords, skipHyphen } from './lexemes.ts'

/** What a number measures. `share` is in percent, `points` in percentage points. */
export type Dimension =
  | 'count'
  | 'money'
  | 'share'
  | 'points'
  | 'length'
  | 'area'
  | 'volume'
  | 'mass'
  | 'temperature'
  | 'angle'
  | 'speed'
  | 'power'
  | 'energy'
  | 'data'
  | 'time'

/** A unit of measure. Base units: metre, square metre, litre, kilogram, degree Celsius, km/h, W, Wh, byte, second. */
export interface Measure {
  readonly dimension: Dimension
  /** As a report writes it behind a number: "miles". */
  readonly name: string
  /** Base units in one. */
  readonly factor: number
  /** Added before the factor: 32 °F is 0 °C. */
  readonly offset?: number
}

/** Written forms by `|`; the first is the report's, those behind `;` need digits before them. */
const table: readonly (readonly [Dimension, number, string])[] = [
  ['length', 0.001, 'millimeters|millimeter|millimetres|millimetre;mm'],
  ['length', 0.01, 'centimeters|centimeter|centimetres|centimetre;cm'],
  ['length', 1, 'meters|meter|metres|metre;m'],
  ['length', 1000, 'kilometers|kilometer|kilometres|kilometre|kms|kilometer;km'],
  ['length', 0.0254, 'inches|inch'],
  ['length', 0.3048, 'feet|foot;ft'],
  ['length', 0.9144, 'yards|yard;yds|yd'],
  ['length', 1609.344, 'miles|mile;mi'],
  ['length', 1852, 'nautical miles|nautical mile;nmi|nm'],
  ['area', 1, 'square meters|square meter|square metres|square metre;sq m|m2|m²'],
  [
    'area',
    1e6,
    'square kilometers|square kilometer|square kilometres|square kilometre;sq km|km2|km²',
  ],
  ['area', 0.09290304, 'square feet|square foot;sq ft'],
  ['area', 2589988.11, 'square miles|square mile;sq mi'],
  ['area', 4046.856, 'acres|acre'],
  ['area', 10000, 'hectares|hectare;ha'],
  ['volume', 0.001, 'milliliters|milliliter|millilitres|millilitre;ml'],
  ['volume', 1, 'liters|liter|litres|litre'],
  ['volume', 1000, 'cubic meters|cubic meter|cubic metres|cubic metre'],
  ['volume', 28.3168, 'cubic feet|cubic foot'],
  ['volume', 3.785, 'gallons|gallon'],
  ['volume', 158.987, 'barrels|barrel;bbl'],
  ['mass', 1e-6, 'milligrams|milligram;mg'],
  ['mass', 0.001, 'grams|gram|grammes|gramme;g'],
  ['mass', 1, 'kilograms|kilogram|kilos|kilo|kilogrammes;kg|kgs'],
  ['mass', 1000, 'tons|ton|tonnes|tonne|metric tons|metric ton'],
  ['mass', 0.45359237, 'pounds|pound;lb|lbs'],
  ['mass', 0.0283495, 'ounces|ounce;oz'],
  ['temperature', 1, 'degrees Celsius|degrees celsius|degree celsius|degrees c|° c|celsius;c'],
  ['temperature', 5 / 9, 'degrees Fahrenheit|degrees fahrenheit|degrees f|° f|fahrenheit;f'],
  ['angle', 1, 'degrees|degree|°'],
  [
    'speed',
    1.609344,
    'miles per hour|miles an hour|mile per hour|mile an hour|miles / hour;mph|mi / h',
  ],
  [
    'speed',
    1,
    'kilometers per hour|kilometers an hour|kilometres per hour|kilometres an hour|kilometer an hour|kilometre an hour;km / h|kph|kmh|km per hour',
  ],
  ['speed', 1.852, 'knots|knot;kn|kts'],
  ['power', 1e3, 'kilowatts|kilowatt;kw'],
  ['power', 1e6, 'megawatts|megawatt;mw'],
  ['power', 1e9, 'gigawatts|gigawatt;gw'],
  ['power', 745.7, 'horsepower;hp'],
  ['energy', 1e3, 'kilowatt hours|kilowatt hour;kwh'],
  ['energy', 1e6, 'megawatt hours|megawatt hour;mwh'],
  ['energy', 1e9, 'gigawatt hours|gigawatt hour;gwh'],
  ['data', 1e6, 'megabytes|megabyte;mb'],
  ['data', 1e9, 'gigabytes|gigabyte;gb'],
  ['points', 1, 'percentage points|percentage point|percent points|points of percentage'],
  ['share', 1, '%|percent|per cent|percents|pct|percentage'],
]

interface Form {
  readonly words: readonly string[]
  readonly measure: Measure
  readonly digitsOnly: boolean
}

const byFirst = new Map<string, Form[]>()
for (const [dimension, factor, forms] of table) {
  const [full = '', short = ''] = forms.split(';')
  const name = full.split('|')[0] ?? ''
  const offset = /fahrenheit/iu.test(name) ? { offset: -32 } : {}
  const measure = { dimension, factor, name, ...offset }
  for (const form of forms.split(/[|;]/u)) {
    const words = form.toLowerCase().split(' ')
    const first = words[0] ?? ''
    const digitsOnly = short.split('|').includes(form)
    byFirst.set(first, [...(byFirst.get(first) ?? []), { words, measure, digitsOnly }])
  }
}
for (const forms of byFirst.values()) forms.sort((a, b) => b.words.length - a.words.length)

/** The unit of measure at lexeme `at`, behind a number; abbreviations behind digits only. */
export function readMeasure(
  lexemes: readonly Lexeme[],
  at: number,
  digits: boolean,
): { readonly end: number; readonly measure: Measure } | undefined {
  const start = skipHyphen(lexemes, at)
  for (const { words, measure, digitsOnly } of byFirst.get(lexemes[start]?.lower ?? '') ?? []) {
    if (digitsOnly && !digits) continue
    const end = matchWords(lexemes, start, words)
    // "m2": the digit behind the letters belongs to the unit.
    const next = end === undefined ? undefined : lexemes[end]
    if (end === undefined || (digitsOnly && next?.type === 'number' && !next.spaced)) continue
    return { end, measure }
  }
  return undefined
}

/** The name of a unit by what it measures and its size, for reports. */
export function measureName(dimension: Dimension, factor: number): string {
  return table.find(([one, size]) => one === dimension && size === factor)?.[2].split('|')[0] ?? ''
}
