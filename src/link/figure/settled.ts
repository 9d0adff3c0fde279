const PLANS =
  'accord agreement amendment bill budget contract deal law measure offer ordinance package plan pledge proposal treaty'
const DEEDS = 'acquire buy close cut donate hire invest lease merge pay purchase sell'

/**
 * What is no mere possibility: a number of what there is ("the 12 members"), what a plan says ("the bill
 * would raise fares by 12 per cent") and what somebody said that they would do (CGEL ch. 3 § 6.2:
 * backshift of "will").
 */
export const settled = new RegExp(
  [
    String.raw`\b(?:the|these|those|its|their|his|her|our)\s+$`,
    String.raw`\b(?:${PLANS.replaceAll(' ', '|')})\s(?:\p{L}+\s){0,2}would\b[^.;,]{0,40}$`,
    String.raw`\b(?:said|says|announced|agreed|confirmed|promised|pledged)\s(?:(?:on\s\p{L}+|that|it|they|he|she|the\s\p{L}+|\p{Lu}\p{L}+)\s){1,3}would\s(?:${DEEDS.replaceAll(' ', '|')})\b[^.;,]{0,40}$`,
  ].join('|'),
  'iu',
)
