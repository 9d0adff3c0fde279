import type { Block } from './block.ts'

const thing =
  '(?:article|story|report|post|piece|column|page|version|headline|caption|photo caption|summary|graphic|chart|table|map|video|newsletter|entry|analysis|dispatch|obituary|item|blog)'
const fault =
  '(?:misstated|misidentified|misspelled|misspelt|misattributed|misquoted|misreported|mischaracterized|mischaracterised|misnamed|miscalculated|incorrectly (?:said|stated|reported|gave|identified|described|listed|named|put)|(?:wrongly|mistakenly|erroneously|inaccurately) (?:said|stated|reported|gave|identified|described|listed|named|put))'

const VERSION = /version|edition|draft|headline|caption|summary/iu

/**
 * Each says that what follows or stands beside it is not, or is no longer, what the article says.
 * The first run of one takes 2 ms, so a word that it has stands before it; few paragraphs have one.
 */
const corrections: readonly (readonly [gate: RegExp, correction: RegExp])[] = [
  // "Correction: …", "CORRECTION (March 12): …", "Clarification, 3 May —", "Corrected version:"
  [
    /^\W*(?:corr|clar|err)/iu,
    /^\W*(?:corrections?|clarifications?|corrigend(?:um|a)|errat(?:um|a)|corrections and clarifications)\b(?:\s*\([^)]{0,60}\)|[,\s][^:—–|]{0,60})?\s*[:—–|]/iu,
  ],
  // "An earlier version of this article said …", "A previous headline of the report"
  [
    VERSION,
    new RegExp(
      `\\b(?:earlier|previous|original|initial|prior|first|older) (?:version|edition|draft|headline|caption|summary)s?\\b[^.]{0,40}\\b(?:of|to|for|on) (?:this|the|our|that) (?:\\w+ ){0,2}${thing}\\b`,
      'iu',
    ),
  ],
  // "An earlier version said", "an earlier version misstated", "Earlier versions gave"
  [
    VERSION,
    new RegExp(
      `\\b(?:an|the|our) (?:earlier|previous|original) (?:version|headline|caption|edition) (?:had )?(?:said|stated|gave|reported|listed|put|contained|${fault})\\b`,
      'iu',
    ),
  ],
  // "This story has been updated to …", "The article was corrected on 12 March"
  [
    /updated|corrected|amended|revised|edited|changed/iu,
    new RegExp(
      `\\b(?:this|the|our) (?:\\w+ )?${thing} (?:has been|was|is) (?:since been |since |later )?(?:updated|corrected|amended|revised|edited|changed)\\b`,
      'iu',
    ),
  ],
  // "This article originally said", "The caption misstated", "We incorrectly reported"
  [
    /\bmis(?!s[aeiou])|(?:incorrect|wrong|mistaken|erroneous|inaccurate)ly/iu,
    new RegExp(
      `\\b(?:(?:this|the|our|an?) (?:\\w+ ){0,2}${thing}s?|we)(?: \\w+ly)? (?:originally |previously |initially |earlier |first )?(?:had )?${fault}\\b`,
      'iu',
    ),
  ],
  [
    /(?:original|previous|initial)ly|earlier/iu,
    new RegExp(
      `\\b(?:this|our) (?:\\w+ )?${thing} (?:originally|previously|initially|earlier) (?:said|stated|reported|gave|listed|put|described|identified)\\b`,
      'iu',
    ),
  ],
]

/** "Correction", "Corrections and clarifications": a heading or a label of what stands below. */
const correctionHeading =
  /^\W*(?:corrections?|clarifications?|corrections? (?:and|&) clarifications?|errat(?:um|a)|corrigend(?:um|a)|editor[’']?s[’']? note: correction)\W*$/iu

/** "Related stories", "Read more", "More on this story" */
const relatedHeading =
  /^\W*(?:related(?: (?:articles?|stor(?:y|ies)|posts?|content|coverage|links?|news|reading))?|(?:read|see) (?:more|next|also)(?: (?:stories|articles|news))?|also read|see also|further reading|recommended(?: (?:articles?|stor(?:y|ies)|for you|reading))?|more (?:stories|articles|news|coverage|on this(?: story| topic)?|like this)|more from \P{P}{1,40}|you (?:may|might) (?:also )?like|what to read next|most read|most popular|don[’']t miss|up next|trending(?: now)?|in other news)\W*$/iu

/** "Read more: …", "RELATED | …", "See also — …" */
const relatedLabel =
  /^\W*(?:related(?: (?:articles?|stor(?:y|ies)|coverage|links?|posts?))?|read (?:more|next|also|our \P{P}{1,40})|also read|see (?:also|more)|further reading|more on this(?: story)?|recommended|don[’']t miss|watch(?: also)?|listen|go deeper|from the archives?)\s*(?:[:|>»→–—]|-\s)/iu

/** "Read more about the vote": words that lead away, where all of them are a link. */
const leadsAway = /^\W*(?:read|see|watch|listen|click|continue|learn|find out)\b/iu

/**
 * The blocks whose words are no claims of the article: corrections and notes on earlier versions
 * of it, and links to other articles. A heading of such takes its section along.
 */
export function silentBlocks(blocks: readonly Block[]): ReadonlySet<Block> {
  const silent = new Set<Block>()
  const groups = new Set<number>()
  let section: Section | undefined
  for (const [at, block] of blocks.entries()) {
    if (section && ends(section, block, at)) section = undefined
    const heads = headOf(block)
    if (heads) section = { ...heads, start: at }
    const correction = isCorrection(block)
    const first = block.group !== undefined && blocks[at - 1]?.group !== block.group
    if (first && block.group !== undefined && (correction || heads)) groups.add(block.group)
    const grouped = block.group !== undefined && groups.has(block.group)
    if (section || correction || grouped || isLinkAway(block)) silent.add(block)
  }
  return silent
}

interface Section {
  /** A label and a heading of plain text have none. */
  readonly rank?: number | undefined
  readonly takes: 'correction' | 'links'
  readonly start: number
}

/** A block that is only a heading or a label of what stands below it. */
function headOf({ text, where, rank }: Block): Omit<Section, 'start'> | undefined {
  if (text.length > 80 || where === 'title' || where === 'table') return undefined
  if (correctionHeading.test(text)) return { rank, takes: 'correction' }
  return relatedHeading.test(text) ? { rank, takes: 'links' } : undefined
}

/**
 * A section ends at the next heading of its rank. Below a label of corrections stands one, and
 * below one of links whatever is a link, an item or a headline.
 */
function ends({ rank, takes, start }: Section, block: Block, at: number): boolean {
  const heading = block.where === 'heading'
  const next = heading && block.rank !== undefined && block.rank <= (rank ?? 6)
  if (takes === 'correction') return next || (rank === undefined && at > start + 1)
  return next || (!heading && block.where !== 'list' && !block.linked)
}

function isCorrection({ text, where }: Block): boolean {
  return (
    where !== 'title' &&
    corrections.some(([gate, correction]) => gate.test(text) && correction.test(text))
  )
}

function isLinkAway({ text, where, linked }: Block): boolean {
  if (where === 'title' || where === 'heading' || where === 'table') return false
  if (relatedLabel.test(text)) return true
  // A paragraph that is one link is the headline of another article.
  const words = text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0
  return linked === true && (words > 3 || (words > 1 && leadsAway.test(text)))
}
