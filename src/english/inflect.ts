/** Irregular verbs that news events need: base → past, past participle (Quirk et al. 1985, 3.11-20). */
const IRREGULAR: Readonly<Record<string, readonly string[]>> = {
  beat: ['beat', 'beaten'],
  begin: ['began', 'begun'],
  blow: ['blew', 'blown'],
  break: ['broke', 'broken'],
  bring: ['brought'],
  build: ['built'],
  burst: ['burst'],
  buy: ['bought'],
  catch: ['caught'],
  choose: ['chose', 'chosen'],
  come: ['came', 'come'],
  cut: ['cut'],
  deal: ['dealt'],
  draw: ['drew', 'drawn'],
  drive: ['drove', 'driven'],
  eat: ['ate', 'eaten'],
  fall: ['fell', 'fallen'],
  feel: ['felt'],
  fight: ['fought'],
  find: ['found'],
  flee: ['fled'],
  fly: ['flew', 'flown'],
  freeze: ['froze', 'frozen'],
  get: ['got', 'gotten'],
  give: ['gave', 'given'],
  go: ['went', 'gone'],
  grow: ['grew', 'grown'],
  hear: ['heard'],
  hide: ['hid', 'hidden'],
  hit: ['hit'],
  hold: ['held'],
  keep: ['kept'],
  lead: ['led'],
  leave: ['left'],
  lose: ['lost'],
  make: ['made'],
  meet: ['met'],
  pay: ['paid'],
  plead: ['pleaded', 'pled'],
  put: ['put'],
  ride: ['rode', 'ridden'],
  run: ['ran', 'run'],
  say: ['said'],
  see: ['saw', 'seen'],
  seek: ['sought'],
  sell: ['sold'],
  send: ['sent'],
  set: ['set'],
  shake: ['shook', 'shaken'],
  shoot: ['shot'],
  show: ['showed', 'shown'],
  shut: ['shut'],
  sign: ['signed'],
  sink: ['sank', 'sunk'],
  sit: ['sat'],
  speak: ['spoke', 'spoken'],
  spend: ['spent'],
  spill: ['spilled', 'spilt'],
  stand: ['stood'],
  steal: ['stole', 'stolen'],
  strike: ['struck'],
  swear: ['swore', 'sworn'],
  sweep: ['swept'],
  take: ['took', 'taken'],
  tear: ['tore', 'torn'],
  tell: ['told'],
  think: ['thought'],
  throw: ['threw', 'thrown'],
  wear: ['wore', 'worn'],
  win: ['won'],
  withdraw: ['withdrew', 'withdrawn'],
  write: ['wrote', 'written'],
}

const VOWEL = /[aeiou]/u
/** "stop", "plan", "acquit": one stressed vowel and one consonant at the end double the consonant. */
const DOUBLES =
  /^(?:[^aeiou]*[aeiou][bdgklmnprt]|.*(?:[^v]mit|acquit|equip|[^f]fer|[^v]cur|deter|control|patrol|enrol|[dmo]pel|expel|repel|rebel|rebut|regret|abet|overlap|wrap))$/u
const FIRST_STRESSED = /^(?:offer|suffer|differ|limit|vomit|summit)$/u
/** British English doubles after an unstressed vowel as well: "cancelled", "travelled", "kidnapped". */
const EITHER =
  /(?:cancel|travel|label|model|signal|level|fuel|quarrel|counsel|rival|total|marshal|shovel|tunnel|funnel|channel|panel|duel|kidnap|worship|program)$/u

/**
 * Every written form of an English verb, the base first: "meet", "meets", "met", "meeting".
 * Spelling rules after Quirk et al. 1985, 3.5-10; irregular verbs from a list.
 */
export function verbForms(base: string): readonly string[] {
  const doubles = DOUBLES.test(base) && !FIRST_STRESSED.test(base)
  const doubled = doubles ? base + base.slice(-1) : base
  const soft = base.endsWith('e')
  // "agreeing" keeps the e that "closing" drops.
  const stem = soft && !base.endsWith('ee') ? base.slice(0, -1) : soft ? base : doubled
  const y = base.endsWith('y') && !VOWEL.test(base.at(-2) ?? '')
  const third = y
    ? `${base.slice(0, -1)}ies`
    : /(?:s|x|z|ch|sh|o)$/u.test(base)
      ? `${base}es`
      : `${base}s`
  const past = IRREGULAR[base] ?? [
    soft ? `${base}d` : y ? `${base.slice(0, -1)}ied` : `${doubled}ed`,
  ]
  const british = EITHER.test(base) ? `${base}${base.slice(-1)}` : undefined
  const variants = british === undefined ? [] : [`${british}ed`, `${british}ing`]
  return [...new Set([base, third, ...past, `${stem}ing`, ...variants])]
}

/**
 * Every written form of a verb given in any of its forms: "met" → "meet", "meets", "met", "meeting".
 * The stem of a regular past is not always clear ("hop", "hope"); forms of each come along.
 */
export function verbFormsOf(form: string): readonly string[] {
  const bases = Object.entries(IRREGULAR).flatMap(([base, past]) =>
    past.includes(form) ? [base] : [],
  )
  const regular = /^(?<stem>.{2,})ed$/u.exec(form)?.groups?.['stem']
  if (regular)
    bases.push(
      ...[regular, `${regular}e`, regular.slice(0, -1), regular.replace(/i$/u, 'y')].filter(
        (base) => verbForms(base).includes(form),
      ),
    )
  return [...new Set([form, ...(bases.length > 0 ? bases : [form]).flatMap(verbForms)])]
}

const IRREGULAR_PLURALS: Readonly<Record<string, string>> = {
  man: 'men',
  woman: 'women',
  child: 'children',
  crisis: 'crises',
  analysis: 'analyses',
}

/** Singular and plural of an English noun, the given form first: "party", "parties". */
export function nounForms(noun: string): readonly string[] {
  const irregular = IRREGULAR_PLURALS[noun]
  if (irregular) return [noun, irregular]
  if (noun.endsWith('s') && !/(?:ss|us|is)$/u.test(noun)) return [noun]
  const y = noun.endsWith('y') && !VOWEL.test(noun.at(-2) ?? '')
  if (y) return [noun, `${noun.slice(0, -1)}ies`]
  return [noun, /(?:s|x|z|ch|sh)$/u.test(noun) ? `${noun}es` : `${noun}s`]
}

/** Past forms of the listed irregular verbs, for telling finite verbs from other words. */
export const irregularPasts: ReadonlySet<string> = new Set(Object.values(IRREGULAR).flat())

/** Base forms of the listed irregular verbs. */
export const irregularVerbs: readonly string[] = Object.keys(IRREGULAR)

/** "sit down" → "sit down", "sits down", "sat down", "sitting down". */
export function phrasalForms(phrase: string): readonly string[] {
  const [verb = '', ...rest] = phrase.split(' ')
  return verbFormsOf(verb).map((form) => [form, ...rest].join(' '))
}
