/** How present each event is in the reader's mind. */
export interface Salience {
  readonly weights: ReadonlyMap<string, number>
  /** The event that was spoken of last. */
  readonly last?: string
  /** How present an event is that the record does not know: "she met residents". */
  readonly foreign: number
  /** How often each was spoken of so far, but for the background. */
  readonly told: ReadonlyMap<string, number>
}

export const nothingSalient: Salience = { weights: new Map(), foreign: 0, told: new Map() }

const GAIN = 1.5
const DECAY = 0.62
const BACKGROUND = 0.35
const FORGOTTEN = 0.05
const LIMIT = 3

/** Salience one sentence later. */
export function decay({ weights, last, foreign: before, told }: Salience): Salience {
  const next = new Map<string, number>()
  for (const [event, weight] of weights)
    if (weight * DECAY > FORGOTTEN) next.set(event, weight * DECAY)
  const foreign = before * DECAY
  return { weights: next, foreign, told, ...(last !== undefined && next.has(last) ? { last } : {}) }
}

/** Salience after a mention of the event; one told in the background gains less. */
export function raise({ weights, told }: Salience, event: string, background: boolean): Salience {
  const gain = GAIN * (background ? BACKGROUND : 1)
  const next = new Map(weights).set(event, Math.min(LIMIT, (weights.get(event) ?? 0) + gain))
  const often = background ? told : new Map(told).set(event, (told.get(event) ?? 0) + 1)
  return { weights: next, last: event, foreign: 0, told: often }
}

/** An event of another year stays at hand longer than one that is mentioned in passing. */
const FOREIGN_GAIN = { passing: GAIN, background: 6 * GAIN }

/** Salience after an event that is none of the record's. */
export function raiseForeign(
  { weights, told }: Salience,
  as: keyof typeof FOREIGN_GAIN = 'passing',
): Salience {
  return { weights, foreign: FOREIGN_GAIN[as], told }
}
