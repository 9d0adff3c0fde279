/** Nouns for relatives, singular: Longman Dictionary’s topic “family”. "widow" outlives a husband. */
export const kinship: ReadonlySet<string> = new Set(
  `son daughter wife husband brother sister father mother uncle aunt nephew niece cousin widow widower
  grandson granddaughter grandfather grandmother stepson stepdaughter stepfather stepmother
  stepbrother stepsister fiance fiancé fiancee fiancée son-in-law daughter-in-law brother-in-law
  sister-in-law father-in-law mother-in-law`.split(/\s+/u),
)
