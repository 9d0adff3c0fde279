import { pattern } from '../../english/pattern.ts'
import type { Licence } from '../kind.ts'

/** Behind a verb of length: "lasted for", "ran just", "continued on for". */
const forWord = String.raw`(?:\s+(?:for|out|on for|on|until after))?`

/**
 * Constructions in which a length of time says how long an event went on. The value, hedges
 * inside, stands between `before` and `after`. "In four hours" alone is none: it may be a deadline.
 */
export const licences: readonly Licence[] = [
  {
    // "its planned two hours", "set aside two hours"; "a scheduled two-hour patrol" took place
    says: '“scheduled” says how long it was to be',
    before: pattern(
      /\b(?:scheduled|planned|allotted|allocated|budgeted|set aside|blocked out|earmarked)\s+$/iu,
    ),
    after: pattern(
      /^(?:\s+(?:of|for|with|to|that|in|on|at|it|they|he|she)\b|\s*[^\p{L}\s’'-]|$)/iu,
    ),
    attaches: 'governor',
    planned: true,
  },
  {
    // "the two hours it was planned to take", "the two hours set aside", "that had been planned"
    says: '“scheduled” says how long it was to be',
    after: pattern(
      /^\s+(?:(?:that|which)\s+)?(?:(?:it|they|he|she)\s+)?(?:(?:was|were|is|are|had|had been)\s+)?(?:originally\s+|initially\s+)?(?:scheduled|planned|allotted|allocated|budgeted|set aside|earmarked)\b/iu,
    ),
    attaches: 'governor',
    planned: true,
  },
  {
    // "was expected to last two hours", "scheduled for 90 minutes", "due to run for a week"
    says: '“scheduled” says how long it was to be',
    before:
      /\b(?:expected|scheduled|planned|due|set|supposed|meant|slated|intended|designed)\s+(?:to\s+(?:last|run|take|go\s+on|continue)(?:\s+for)?|for(?:\s+only|\s+just)?)\s+$/iu,
    attaches: 'governor',
    planned: true,
  },
  {
    // "lasted nearly six hours", "lasting for two days"
    says: '“lasted” says how long',
    // Not "the last four years": bare "last" is a verb behind a modal or "to".
    before: new RegExp(
      String.raw`\b(?:last(?:s|ed|ing)|(?:will|would|can|could|may|might|must|should|to|did|not)\s+last)${forWord}\s+$`,
      'iu',
    ),
    attaches: 'governor',
  },
  {
    // "ran three hours", "running for two days", "ran to nearly five hours"
    says: '“ran” says how long',
    before: new RegExp(String.raw`\b(?:ran|runs|run|running)(?:\s+to|${forWord})\s+$`, 'iu'),
    attaches: 'governor',
  },
  {
    // "went on for four hours", "dragged on for a week", "continued for an hour"
    says: '“went on for” says how long',
    before:
      /\b(?:went|go|goes|gone|going|drag(?:s|ged|ging)?|carr(?:y|ied)|continu(?:e|es|ed|ing)|wore|kept)(?:\s+on)?(?:\s+for)?\s+$/iu,
    attaches: 'governor',
  },
  {
    // "stretched over two days", "stretched to five hours", "spanned a week", "spread over three days"
    says: '“stretched over” says how long',
    before:
      /\b(?:stretch(?:es|ed|ing)?|extend(?:s|ed|ing)?|spread|spann?(?:s|ed|ing)?)(?:\s+(?:on|out))?(?:\s+(?:to|over|across|for|into|beyond|past))?\s+$/iu,
    attaches: 'governor',
  },
  {
    // "took four hours", "taking less than an hour"
    says: '“took” says how long',
    before: /\b(?:took|takes|take|taking|taken)(?:\s+up)?\s+$/iu,
    attaches: 'governor',
  },
  {
    // "spent two hours in talks", "spending a further hour together"
    says: '“spent” says how long',
    before: /\b(?:spent|spends|spend|spending)\s+$/iu,
    attaches: 'governor',
  },
  {
    // "wrapped up after four hours", "ended in under an hour", "concluded, after two days, …"
    says: '“ended after” says how long',
    before:
      /\b(?:conclud(?:e|es|ed|ing)|wrapp(?:ed|ing)|wraps?|end(?:s|ed|ing)?|finish(?:es|ed|ing)?|broke|adjourn(?:s|ed|ing)?|clos(?:es|ed|ing)|done|over|complet(?:ed|ing))(?:\s+(?:up|off|it|down))?,?\s+(?:in|after|within|inside)\s+$/iu,
    attaches: 'governor',
  },
  {
    // "clocked in at five hours", "timed at 43 minutes"
    says: '“clocked in at” says how long',
    before: /\b(?:clock(?:s|ed|ing)?(?:\s+in)?|came\s+in|timed)\s+at\s+$/iu,
    attaches: 'governor',
  },
  {
    // "eight days on the run", "a week in captivity", "three years behind bars"
    says: 'the state behind it says what lasted so long',
    after:
      /^\s+(?:on\s+(?:the\s+(?:run|loose|lam|picket lines?)|strike)|at\s+(?:large|sea|war)|in\s+(?:captivity|custody|detention|hiding|exile|jail|prison|orbit|space|quarantine|hospital|office|power|session|surgery|flight)|behind\s+(?:bars|closed\s+doors)|under\s+(?:siege|arrest|lockdown|curfew))\b/iu,
    attaches: 'governor',
  },
  {
    // "jurors deliberated six hours", "the fire raged two days"
    says: 'the verb says how long',
    before:
      /\b(?:deliberated|debated|negotiated|talked|conferred|met|sat|raged|burned|testified)\s+$/iu,
    attaches: 'governor',
  },
  {
    // "beat the champion 6-4, 6-2 in 88 minutes"
    says: '“won in” says how long',
    before:
      /\b(?:beat(?:s|ing)?|defeat(?:s|ed|ing)?|w[io]ns?|winning|prevail(?:s|ed)|triumph(?:s|ed)|overc[ao]mes?|dispatched|swept)\b[^;]{0,60}\sin\s+$/iu,
    attaches: 'governor',
  },
  {
    // "met for four hours", "talked for over an hour"
    says: '“for” says how long',
    before: /\bfor\s+$/iu,
    attaches: 'governor',
  },
  {
    // "after four hours of talks", "two days of negotiations", "an hour’s worth of talks"
    says: '“of” ties the length to what went on',
    after: /^(?:[’']\s?(?:worth\s)?|\s+worth\s+)?\s*of\s+(?!age\b)/iu,
    attaches: 'noun',
  },
  {
    // "the four-hour meeting", "two days’ talks"
    says: 'the length stands before the noun',
    after: /^(?:[’']s?)?\s+(?!of\b)(?=\p{L})/u,
    attaches: 'noun',
  },
  {
    // "a meeting of four hours"
    says: '“of” gives the length of what stands before it',
    before: pattern(
      /\b(?!(?:total|minimum|maximum|end|course|period|matter|space)\b)\p{L}+\s+of\s+$/iu,
    ),
    after: /^(?!\s+of\s+age\b)/iu,
    attaches: 'head',
  },
  {
    // "was four hours long", "it was two hours in length"
    says: '“long” says how long',
    after: /^\s+(?:long\b|in\s+(?:length|duration)\b)/iu,
    attaches: 'governor',
  },
  {
    // "was over in four hours", "it was all done within a day"
    says: '“was over in” says how long',
    before:
      /\b(?:was|were|is|all)\s+(?:over|done|finished)(?:\s+with)?\s+(?:in|within|after)\s+$/iu,
    attaches: 'governor',
  },
]
