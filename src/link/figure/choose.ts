import type { Kind } from '../../kinds/kind.ts'
import type { Mention } from '../../model.ts'
import type { Scene } from '../scene.ts'
import { refutes } from '../settle.ts'
import { amountOf, compare, fits } from './amounts.ts'
import type { RecordedFigure } from './keywords.ts'
import { bestSupported } from './narrow.ts'
import { countsAlike } from './other-noun.ts'
import type { Pair } from './pairs.ts'
import { amountIn, currenciesOf } from './sort.ts'
import type { Support } from './support.ts'
import type { Standing } from './told.ts'

/** A figure, and how surely its event is told. */
export interface Ranked {
  readonly figure: RecordedFigure
  readonly standing: Standing
}

/** "a $5 million agreement": of the amounts of one event, the largest is the whole. */
function wholeOf(tied: readonly Ranked[]): Ranked | undefined {
  return tied.toSorted(
    (a, b) => (amountOf(b.figure.value) ?? 0) - (amountOf(a.figure.value) ?? 0),
  )[0]
}

interface Choice {
  readonly mention: Mention
  readonly by: Pair['by']
  readonly kind: Kind
  readonly scene: Scene
  readonly supports: readonly Support[]
  readonly pairs: ReadonlyMap<Mention, Pair>
}

/** The figure whose event is told best; of several, one that the value fits or whose words do. */
export function choose(ranked: readonly Ranked[], choice: Choice): Ranked | string {
  const { mention, by, kind, scene, supports } = choice
  const [best, second] = ranked
  if (!best) return 'no figure of the record fits'
  if (best.standing.is === 'other') return best.standing.says
  const fitting = ranked.find(
    (one) =>
      one.standing.is !== 'other' &&
      (one.standing.is === best.standing.is || best.standing.is !== 'clear') &&
      fits(compare(one.figure.fact, mention, kind, scene)),
  )
  if (fitting) return misconverted(fitting, ranked, choice) ?? fitting
  if (second?.standing.is !== best.standing.is) return best
  const equal = ranked.filter(({ standing: { is } }) => is === best.standing.is)
  // "3 million francs ($400,000)": an amount in one currency is none in the other.
  const comparable = equal.filter(
    ({ figure }) => compare(figure.fact, mention, kind, scene).relation !== 'unchecked',
  )
  const tied = comparable.length > 0 ? comparable : equal
  const [only, another] = tied
  if (only && !another) return only
  if (by === 'event') return wholeOf(tied) ?? only ?? best
  const told =
    bestSupported(tied, supports) ?? besideOf(tied, choice) ?? countedAlike(tied, mention)
  return told ?? `it could be ${best.figure.fact.id} or ${second.figure.fact.id}`
}

/**
 * "7 million kronor ($900,000)": where the record has both, each is held against its own; of one
 * that fits and one that does not, the other is what is wrong.
 */
function misconverted(
  { figure: fitting }: Ranked,
  ranked: readonly Ranked[],
  { mention, kind, scene }: Choice,
): Ranked | undefined {
  if (new Set(currenciesOf(mention.value)).size < 2) return undefined
  const [own] = currenciesOf(fitting.value)
  const other = ranked.find(({ figure, standing }) => {
    const [currency] = currenciesOf(figure.value)
    if (currency === own || standing.is === 'other' || figure.fact.event !== fitting.fact.event)
      return false
    const stated = amountIn(currency, mention.value) ?? 0
    const times = stated / (amountOf(figure.value) ?? 1)
    return (
      times < SAME_THING &&
      1 / times < SAME_THING &&
      refutes(compare(figure.fact, mention, kind, scene))
    )
  })
  const says = `${fitting.fact.id} has its other amount`
  return other && { figure: other.figure, standing: { is: 'clear', says } }
}

/** An amount farther off is of another thing. */
const SAME_THING = 2.5

/** "killed 30 and wounded | 210": the number beside it is of one of the events. */
function besideOf(tied: readonly Ranked[], choice: Choice): Ranked | undefined {
  const { mention, kind, scene, pairs } = choice
  const { text } = scene.input.sentence
  const beside = [...pairs.values()].filter((one) => {
    const [first, last] =
      one.mention.start < mention.start ? [one.mention, mention] : [mention, one.mention]
    return one.mention !== mention && JOINED.test(text.slice(first.end, last.start))
  })
  const told = tied.filter(({ figure }) =>
    beside.some((one) =>
      one.figures.some(
        ({ fact }) =>
          fact.event === figure.fact.event && !refutes(compare(fact, one.mention, kind, scene)),
      ),
    ),
  )
  return told.length === 1 ? told[0] : undefined
}

/** Two verbs of one clause, and nothing that says where. */
const JOINED =
  /^(?:\s(?!(?:at|in|near|inside|outside|on|from)\b)[\p{L}’'-]+){0,4},?\sand(?:\s(?:\p{L}+(?:ed|ing|t)|left))?\s$/u

/** "a plane with 114 | people on board" counts people, not the three Danes. */
function countedAlike(tied: readonly Ranked[], mention: Mention): Ranked | undefined {
  const alike = tied.filter(({ figure }) => countsAlike(figure, mention))
  return alike.length === 1 ? alike[0] : undefined
}
