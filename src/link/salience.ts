/** How present each event is in the reader's mind, by event id. */
export type Salience = ReadonlyMap<string, number>

const GAIN = 1.5
const DECAY = 0.62
const BACKGROUND = 0.35
const FORGOTTEN = 0.05
const LIMIT = 3

/** Salience one sentence later. */
export function decay(salience: Salience): Salience {
  const next = new Map<string, number>()
  for (const [event, weight] of salience)
    if (weight * DECAY > FORGOTTEN) next.set(event, weight * DECAY)
  return next
}

/** Salience after a mention of the event; one told in the background gains less. */
export function raise(salience: Salience, event: string, background: boolean): Salience {
  const gain = GAIN * (background ? BACKGROUND : 1)
  return new Map(salience).set(event, Math.min(LIMIT, (salience.get(event) ?? 0) + gain))
}

/** The most salient event. */
export function foremost(salience: Salience): string | undefined {
  let best: string | undefined
  for (const [event, weight] of salience) if (weight > (salience.get(best ?? '') ?? 0)) best = event
  return best
}
