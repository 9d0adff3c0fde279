import type { Article, Claim, Excerpt } from '../../model.ts'
import { deviant } from './compare.ts'
import type { NameValue } from './value.ts'

interface Spelling {
  readonly fact: string
  readonly relation: string
  /** The words that make it another spelling, lower case. */
  readonly words: ReadonlySet<string>
  readonly first: Claim
  readonly others: Excerpt[]
}

/**
 * One finding per spelling: its first place carries the others. "Mikolaj Zelin" and "Zelin"
 * are one spelling where both part from the record by the same words.
 */
export function whole(claims: readonly Claim[], article: Article): readonly Claim[] {
  const spellings: Spelling[] = []
  const of = new Map<Claim, Spelling>()
  const apart = claims.map((claim) => (isBeside(claim, article) ? unchecked(claim) : claim))
  for (const claim of apart) {
    if (!isDeviant(claim)) continue
    const words = wordsOf(claim)
    const known = spellings.find((one) => isSame(one, claim, words))
    if (known) known.others.push(claim.link.at)
    const spelling = known ?? begin(claim, words)
    if (!known) spellings.push(spelling)
    of.set(claim, spelling)
  }
  return apart.map((claim) => {
    const spelling = of.get(claim)
    if (!spelling) return claim
    if (spelling.first !== claim)
      return { ...claim, comparison: { ...claim.comparison, repeats: true } }
    const { others } = spelling
    if (others.length === 0) return claim
    const own = isOwnSpelling(claim, article) ? { relation: 'variant' as const } : {}
    return { ...claim, comparison: { ...claim.comparison, ...own, also: others } }
  })
}

/**
 * An article that writes a name throughout with other vowels has a spelling of its own, and no slip:
 * names from other scripts have several (ISO 9, BGN/PCGN).
 */
function isOwnSpelling({ comparison, fact, link }: Claim, { text }: Article): boolean {
  const { value } = link.mention
  if (comparison.relation !== 'misspelled' || !isName(fact.value) || !isName(value)) return false
  if (fact.value.as !== 'recorded' || value.as !== 'stated') return false
  const stated = value.text.split(/\s+/u)
  const meant = [fact.value.name, ...fact.value.also].flatMap((form) => form.split(/\s+/u))
  const others = stated.filter((word) => !meant.includes(word))
  const kept = meant.filter((word) => others.some((other) => frameOf(other) === frameOf(word)))
  return (
    others.every((other) => kept.some((word) => frameOf(word) === frameOf(other))) &&
    !kept.some((word) => text.includes(word))
  )
}

/** A word with one sign for all its vowels: "Soleiman" and "Suleyman" are alike. */
function frameOf(word: string): string {
  return word
    .toLowerCase()
    .replace(/[aeiouy]+/gu, '-')
    .replace(/(.)\1/gu, '$1')
}

/** "Marten Ortiz met Martin Ortiz": where both stand in one sentence, they are two people. */
function isBeside({ comparison, fact, link }: Claim, { sentences }: Article): boolean {
  if (comparison.relation !== 'misspelled' || !isName(fact.value)) return false
  const { sentence, text } = link.mention
  const around = sentences[sentence]?.text ?? ''
  if (fact.value.as !== 'recorded') return false
  const stated = link.mention.value
  if (isName(stated) && stated.as === 'stated' && stated.titled) return false
  return [fact.value.name, ...fact.value.also].some((form) => {
    const same = text.includes(' ') ? form : form.slice(form.lastIndexOf(' ') + 1)
    // "the ferry" is no spelling of her name.
    return /^\p{Lu}/u.test(same) && around.includes(same)
  })
}

function unchecked(claim: Claim): Claim {
  return {
    ...claim,
    comparison: { relation: 'unchecked', note: 'both spellings stand side by side' },
  }
}

function begin(claim: Claim, words: ReadonlySet<string>): Spelling {
  const { fact, comparison } = claim
  return { fact: fact.id, relation: comparison.relation, words, first: claim, others: [] }
}

function isSame(one: Spelling, { fact, comparison }: Claim, words: ReadonlySet<string>): boolean {
  if (one.fact !== fact.id || one.relation !== comparison.relation) return false
  const [few, many] = one.words.size < words.size ? [one.words, words] : [words, one.words]
  return [...few].every((word) => many.has(word))
}

function isDeviant({ comparison }: Claim): boolean {
  return comparison.relation === 'variant' || comparison.relation === 'misspelled'
}

function wordsOf({ fact, link }: Claim): ReadonlySet<string> {
  const [recorded, stated] = [fact.value, link.mention.value]
  if (!isName(recorded) || !isName(stated)) return new Set()
  if (recorded.as !== 'recorded' || stated.as !== 'stated') return new Set()
  const words = deviant(recorded, stated.text).map((word) => word.toLowerCase())
  return new Set(words.length > 0 ? words : [stated.text.toLowerCase()])
}

function isName(value: unknown): value is NameValue {
  return (
    typeof value === 'object' &&
    value !== null &&
    'as' in value &&
    (value.as === 'recorded' || value.as === 'stated')
  )
}
