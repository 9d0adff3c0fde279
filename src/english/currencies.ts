import { type Lexeme, skipHyphen } from './lexemes.ts'

/** ISO 4217 by sign. */
const signs: ReadonlyMap<string, string> = new Map(
  Object.entries({
    $: 'USD',
    '£': 'GBP',
    '€': 'EUR',
    '¥': 'JPY',
    '₹': 'INR',
    '₽': 'RUB',
    '₩': 'KRW',
    '₺': 'TRY',
    '₴': 'UAH',
    '₪': 'ILS',
    '₦': 'NGN',
    '₱': 'PHP',
    '₫': 'VND',
    '₭': 'LAK',
    '฿': 'THB',
    '₿': 'BTC',
  }),
)

/** What may stand before a dollar sign, glued or not: "US$", "C$", "A$", "Mex$". */
const beforeDollar: ReadonlyMap<string, string> = new Map(
  Object.entries({
    us: 'USD',
    usd: 'USD',
    s: 'USD',
    c: 'CAD',
    ca: 'CAD',
    can: 'CAD',
    cad: 'CAD',
    a: 'AUD',
    au: 'AUD',
    aud: 'AUD',
    nz: 'NZD',
    nzd: 'NZD',
    hk: 'HKD',
    hkd: 'HKD',
    sg: 'SGD',
    sgd: 'SGD',
    nt: 'TWD',
    mex: 'MXN',
    mx: 'MXN',
    mxn: 'MXN',
    r: 'BRL',
  }),
)

const codes = new Set(
  `usd eur gbp jpy cny rmb chf cad aud nzd inr rub sek nok dkk pln mxn brl zar krw hkd sgd uah ils
  czk huf thb idr myr php vnd aed sar ngn kes egp`.split(/\s+/u),
)

/** Names of units of money: the code where the name stands alone. */
const names: ReadonlyMap<string, string> = new Map(
  Object.entries({
    dollar: 'USD',
    euro: 'EUR',
    pound: 'GBP',
    sterling: 'GBP',
    quid: 'GBP',
    yen: 'JPY',
    yuan: 'CNY',
    renminbi: 'CNY',
    ruble: 'RUB',
    rouble: 'RUB',
    rupee: 'INR',
    franc: 'franc',
    krona: 'SEK',
    kronor: 'SEK',
    krone: 'NOK',
    kroner: 'NOK',
    peso: 'peso',
    rand: 'ZAR',
    lira: 'TRY',
    hryvnia: 'UAH',
    hryvnias: 'UAH',
    shekel: 'ILS',
    zloty: 'PLN',
    zlotys: 'PLN',
    baht: 'THB',
    rupiah: 'IDR',
    ringgit: 'MYR',
    dirham: 'AED',
    riyal: 'SAR',
    dinar: 'dinar',
    markka: 'FIM',
    bitcoin: 'BTC',
    buck: 'USD',
  }),
)

/** Whose money it is, before a name that several have: "Australian dollars", "Swiss francs". */
const nations: ReadonlyMap<string, readonly [string, string]> = new Map(
  Object.entries({
    us: ['dollar', 'USD'],
    american: ['dollar', 'USD'],
    canadian: ['dollar', 'CAD'],
    australian: ['dollar', 'AUD'],
    zealand: ['dollar', 'NZD'],
    kong: ['dollar', 'HKD'],
    singapore: ['dollar', 'SGD'],
    swiss: ['franc', 'CHF'],
    french: ['franc', 'FRF'],
    mexican: ['peso', 'MXN'],
    philippine: ['peso', 'PHP'],
    egyptian: ['pound', 'EGP'],
    pakistani: ['rupee', 'PKR'],
    danish: ['krone', 'DKK'],
  }),
)

export interface FoundCurrency {
  readonly end: number
  /** ISO 4217; a plain name ("franc") where the text does not say whose. */
  readonly currency: string
  /** Of one unit: 0.01 for cents. */
  readonly factor: number
  /** "pounds" weigh as well. */
  readonly weighs: boolean
}

/** A sign or code before a number: "$", "US$", "C $", "EUR ", "euro". `end` is the number’s index. */
export function readCurrencyBefore(
  lexemes: readonly Lexeme[],
  at: number,
): FoundCurrency | undefined {
  const first = lexemes[at]
  if (!first) return undefined
  const rest = { factor: 1, weighs: false }
  const sign = signs.get(first.lower)
  if (sign !== undefined) return { end: at + 1, currency: sign, ...rest }
  const dollar = readPrefixedDollar(lexemes, at)
  if (dollar) return { ...dollar, ...rest }
  const number = lexemes[at + 1]
  if (number?.type !== 'number') return undefined
  if (codes.has(first.lower)) return { end: at + 1, currency: codeOf(first.lower), ...rest }
  // "dlrs 80 million", as agencies wrote it on wires without the sign.
  if (first.lower === 'dlrs') return { end: at + 1, currency: 'USD', ...rest }
  // "euro110 billion", as agencies without the sign write it.
  if (first.lower === 'euro' && !number.spaced) return { end: at + 1, currency: 'EUR', ...rest }
  return undefined
}

function readPrefixedDollar(lexemes: readonly Lexeme[], at: number) {
  const first = lexemes[at]?.lower ?? ''
  // "U.S. $5", "u.s $"
  if (first === 'u' && lexemes[at + 1]?.lower === '.' && lexemes[at + 2]?.lower === 's') {
    const sign = lexemes[at + 3]?.lower === '.' ? at + 4 : at + 3
    return lexemes[sign]?.lower === '$' ? { end: sign + 1, currency: 'USD' } : undefined
  }
  const currency = beforeDollar.get(first)
  const sign = lexemes[at + 1]
  if (currency === undefined || sign?.lower !== '$') return undefined
  // "a $5 fee": the article stands apart, and is no Australian.
  if (sign.spaced && (first === 'a' || first === 's' || first === 'r')) return undefined
  return { end: at + 2, currency }
}

/** A unit of money behind a number: "dollars", "Swiss francs", "USD", "US$", "cents", "-cent". */
export function readCurrencyAfter(
  lexemes: readonly Lexeme[],
  at: number,
): FoundCurrency | undefined {
  const start = skipHyphen(lexemes, at)
  const first = lexemes[start]?.lower ?? ''
  const plain = { factor: 1, weighs: false }
  const sign = signs.get(first) ?? (codes.has(first) ? codeOf(first) : undefined)
  // "100 and $5": a sign with a number of its own behind it belongs to that.
  if (sign !== undefined && lexemes[start + 1]?.type !== 'number') {
    return { end: start + 1, currency: sign, ...plain }
  }
  const dollar = readPrefixedDollar(lexemes, start)
  if (dollar && lexemes[dollar.end]?.type !== 'number') return { ...dollar, ...plain }
  const part = parts.get(first)
  if (part !== undefined) return { end: start + 1, currency: part, factor: 0.01, weighs: false }
  return isWon(lexemes, start)
    ? { end: start + 1, currency: 'KRW', ...plain }
    : readNamed(lexemes, start)
}

/** "40 billion won", but "the 2 million won the case": a verb has an object. */
function isWon(lexemes: readonly Lexeme[], at: number): boolean {
  const scaled = /^(?:thousand|million|billion|trillion)$/u.test(lexemes[at - 1]?.lower ?? '')
  const object = /^(?:the|an?|his|her|its|their|over|by|back)$/u.test(lexemes[at + 1]?.lower ?? '')
  return lexemes[at]?.lower === 'won' && scaled && !object
}

const parts = new Map([
  ['cent', 'USD'],
  ['cents', 'USD'],
  ['penny', 'GBP'],
  ['pence', 'GBP'],
])

/** "dollars", "U.S. dollars", "pounds sterling", "New Zealand dollars", "Finnish markka". */
function readNamed(lexemes: readonly Lexeme[], start: number): FoundCurrency | undefined {
  for (let skip = 0; skip <= 4; skip += 1) {
    const word = lexemes[start + skip]
    const currency = names.get(singular(word?.lower ?? ''))
    if (word && currency !== undefined) {
      const whose = nations.get(lexemes[start + skip - 1]?.lower.replace('.', '') ?? '')
      const dotted = skip > 0 && lexemes[start]?.lower === 'u'
      const known = skip === 0 || whose || dotted || nationality.test(lexemes[start]?.lower ?? '')
      if (!known) return undefined
      const sterling = lexemes[start + skip + 1]?.lower === 'sterling' ? 1 : 0
      return {
        end: start + skip + 1 + sterling,
        currency: whose && singular(word.lower) === whose[0] ? whose[1] : currency,
        factor: 1,
        weighs: currency === 'GBP' && skip + sterling === 0 && word.lower.startsWith('pound'),
      }
    }
    if (!word || (word.type !== 'word' && word.lower !== '.')) return undefined
  }
  return undefined
}

/** "Finnish", "Turkish", "Japanese", "Hong Kong", "New Zealand", "U.S." */
const nationality = /^(?:\p{L}+(?:ish|ese|ian|an|ch|ss|ic)|hong|new|south|us|u|uk)$/u

function singular(word: string): string {
  return word.endsWith('s') && !names.has(word) ? word.slice(0, -1) : word
}

function codeOf(word: string): string {
  return word === 'rmb' ? 'CNY' : word.toUpperCase()
}
