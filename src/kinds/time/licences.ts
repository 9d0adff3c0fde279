import { pattern } from '../../english/pattern.ts'
import type { Licence } from '../kind.ts'

const ENDS =
  'end(?:s|ed|ing)?|finish(?:es|ed|ing)?|conclud(?:e|es|ed|ing)|wrap(?:s|ped|ping)?|broke up|breaks up|adjourn(?:s|ed|ing)?|clos(?:e|es|ed|ing)|left|leaves?|over by|extinguish(?:ed|es)?|put out|(?:was|were) (?:out|over)'
const STARTS =
  'beg[aiu]n(?:s|ning)?|start(?:s|ed|ing)?|open(?:s|ed|ing)?|kick(?:s|ed|ing)?[\\s-]off|conven(?:e|es|ed|ing)|got under ?way|gets? under ?way|getting under ?way|commenc(?:e|es|ed|ing)|resum(?:e|es|ed|ing)'
const HAPPENS =
  'struck|strikes?|hit|hits|took off|takes? off|crash(?:es|ed)?|happen(?:s|ed)?|occur(?:s|red)?|came|comes?|t(?:ook|akes?|aking) place|held|met|meets?|gather(?:s|ed)?|s(?:at|it) down|explod(?:es|ed)|landed|arrived|scheduled|due|set|planned|fell'

/** No verb of ending between the verb of starting and the time: "began … and ended at 9 p.m.". */
const within = `(?:(?!\\b(?:${ENDS}|until|till)\\b)[^.;])`

/**
 * Constructions in which a time of day says when an event began or ended. The hedge is part of
 * the value: what stands before it is "at", or the verb itself ("began shortly before midnight").
 */
export const licences: readonly Licence[] = [
  {
    // "ended at about 1 a.m.", "wrapped up shortly before noon"
    says: '“ended” says when it ended',
    before: new RegExp(String.raw`\b(?:${ENDS})\b[^.;,]{0,40}\s$`, 'iu'),
    attaches: 'governor',
    key: 'ends',
  },
  {
    // "lasted until 1 a.m.", "from 7 to 9 p.m.", "10am-noon"
    says: '“until” says when it ended',
    before:
      /(?:\b(?:until|till)\s|\bfrom\s[^,;]{1,24}?(?:\sto\s|\s?[-–]\s?)|\d\s?[ap]\.?m\.?\s?[-–]\s?)$/iu,
    attaches: 'governor',
    key: 'ends',
  },
  {
    // "began at the palace shortly before midnight", "opened at 7 p.m."
    says: '“began” says when it started',
    before: new RegExp(String.raw`\b(?:${STARTS})\b${within}{0,70}\s$`, 'iu'),
    attaches: 'governor',
    key: 'starts',
  },
  {
    // "struck around 9 a.m.", "took place in the hall at noon", "met late at night"
    says: 'the verb says when it was',
    before: new RegExp(String.raw`\b(?:${HAPPENS})\b${within}{0,60}\s$`, 'iu'),
    attaches: 'governor',
    key: 'starts',
  },
  {
    // "from 7 p.m.", "the meeting, at 7 p.m., drew a crowd"
    says: '“at” says when it was',
    before: /\b(?:at|from|around|since)\s$/iu,
    attaches: 'governor',
    key: 'starts',
  },
  {
    // "escaped about 9 a.m.", "was shot just after noon"
    says: 'the verb says when it was',
    before: pattern(/\b(?:\p{L}{2,}ed|shot|fell|broke|fled|left|sank|fired|rang)\s$/iu),
    attaches: 'governor',
    key: 'starts',
  },
  {
    // "Around 9 a.m., a blast shook the hall", "Just before noon the train derailed"
    says: 'it opens the sentence',
    before: /^["“'‘\s]*(?:at\s+)?$/iu,
    after: pattern(/^(?:,|\s+(?:on\s+)?(?:local|\p{Lu}\p{L}+day|an?|the)\b)/u),
    attaches: 'governor',
    key: 'starts',
  },
  {
    // "9 a.m. Monday", "9 a.m. on Monday"
    says: 'it stands with the day',
    after: /^,?\s(?:on\s)?(?:late\s|early\s)?(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/iu,
    attaches: 'governor',
    key: 'starts',
  },
  {
    // "the 7 p.m. meeting", "late-night talks"
    says: 'the time stands before the noun',
    after: /^[\s-](?=\p{L})(?!(?:on|in|at|to|and|or|for|when|after|before|with|of|local)\b)/iu,
    attaches: 'noun',
    key: 'starts',
  },
]
