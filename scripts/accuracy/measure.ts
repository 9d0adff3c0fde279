import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Change, type Outcome, outcomesOf, readChanges } from './changes.ts'
import { countChanges, type Figures, figuresOf, pool, pooledErrors } from './figures.ts'
import { type Score, score } from './score.ts'
import { disagreements } from './scorer.ts'
import {
  type Places,
  readStory,
  reportOf,
  type Story,
  seedPlaces,
  storyPlaces,
  Unmeasurable,
} from './story.ts'

export interface Plan {
  /** Holds `stories`, and may hold `seeds` with `seed-gold.json`, `mutations` and `score`. */
  readonly folder: string
  /** Holds the record and the map of each story. */
  readonly records: string
  /** Names of stories; all when left out. */
  readonly stories?: readonly string[]
  /** Check changed articles too. */
  readonly changes: boolean
  /** A score script to hold our own score against. */
  readonly script?: string
}

export interface Measured {
  readonly figures: Figures
  /** By story, with what was missed and what was false. */
  readonly scores: ReadonlyMap<string, Score>
  readonly mutations: readonly Outcome[]
  readonly rewrites: readonly Outcome[]
  /** Where the score script says otherwise. */
  readonly disagreements: readonly string[]
}

/**
 * Measure the check on the stories and seeds of a folder. Throws `Unmeasurable` for an unknown
 * story, a record with problems and a change that does not fit its article.
 */
export function measure(plan: Plan): Measured {
  const stories = placesOf(plan).map(readStory)
  const seedsAt = seedPlaces(plan.folder)
  const seeds = seedsAt ? readStory(seedsAt) : undefined
  const scored = new Map<string, Score>()
  const apart: string[] = []
  const temporary = mkdtempSync(join(tmpdir(), 'accuracy-'))
  try {
    for (const story of seeds ? [...stories, seeds] : stories) {
      const report = reportOf(story)
      const found = score(story.labels, report, story.map)
      scored.set(story.name, found)
      if (plan.script)
        apart.push(...disagreements(plan.script, story, report.text, found, temporary))
    }
  } finally {
    rmSync(temporary, { recursive: true })
  }
  const changed = (file: string) =>
    plan.changes ? outcomes(stories, readChanges(join(plan.folder, 'mutations', file))) : []
  const mutations = changed('positives.jsonl')
  const rewrites = changed('neutral.jsonl')
  return {
    figures: figuresFrom(scored, mutations, rewrites),
    scores: scored,
    mutations,
    rewrites,
    disagreements: apart,
  }
}

function placesOf({ folder, records, stories }: Plan): readonly Places[] {
  const places = storyPlaces(folder, records)
  const known = places.map(({ name }) => name)
  for (const name of stories ?? []) {
    if (!known.includes(name))
      throw new Unmeasurable(`Unknown story \`${name}\`, expected one of ${known.join(', ')}`)
  }
  return places.filter(({ name }) => stories?.includes(name) ?? true)
}

function outcomes(stories: readonly Story[], changes: readonly Change[]): readonly Outcome[] {
  return stories.flatMap((story) =>
    outcomesOf(
      story,
      changes.filter((change) => change.story === story.name),
    ),
  )
}

function figuresFrom(
  scored: ReadonlyMap<string, Score>,
  mutations: readonly Outcome[],
  rewrites: readonly Outcome[],
): Figures {
  const all = [...scored].map(([name, found]) => [name, figuresOf(found)] as const)
  const stories = all.filter(([name]) => name !== 'seeds')
  const seeds = all.find(([name]) => name === 'seeds')?.[1]
  return {
    stories: Object.fromEntries(stories),
    total: pool(stories.map(([, figures]) => figures)),
    ...(seeds ? { seeds } : {}),
    ...(mutations.length > 0 ? { mutations: countChanges(mutations, ({ at }) => at) } : {}),
    ...(rewrites.length > 0 ? { rewrites: countChanges(rewrites, ({ newAt }) => newAt) } : {}),
    errors: pooledErrors(
      all.map(([, figures]) => figures),
      mutations,
      rewrites,
    ),
  }
}
