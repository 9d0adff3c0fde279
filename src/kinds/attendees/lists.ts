import { appositionEnd } from './asides.ts'
import { originEnd } from './deeds.ts'
import { joinedByComma } from './headline.ts'
import type { Item } from './items.ts'
import { type Joint, joint, readJoint } from './joints.ts'
import { isTitle } from './titles.ts'
import type { Unit } from './units.ts'

/** Somebody, or several people joined by commas and "and". */
export interface List {
  readonly items: readonly Item[]
  readonly from: number
  readonly to: number
  /** Joined by a hyphen: "the Ortiz-Belov meeting". */
  readonly hyphen: boolean
}

/**
 * Maximal lists, in order. A possessor is in one only as its last item. In a `headline` a comma
 * may stand for "and".
 */
export function listsOf(
  units: readonly Unit[],
  all: readonly Item[],
  headline: boolean,
): readonly List[] {
  // "Vance’s son-in-law, Bashir Okoye": Vance is part of the title.
  const items = all.filter((item, i) => {
    const next = all[i + 1]
    return !(item.possessive && next && isTitle(units.slice(item.to, next.from)))
  })
  const lists: List[] = []
  let run: Item[] = []
  let joints: Joint[] = []
  for (let i = 0; i < items.length; ) {
    const item = items[i]
    if (!item) break
    run.push(item)
    const next = nextMember(units, items, i)
    // "Liu, who met Belov, and Okoye": the aside may hold lists of its own.
    lists.push(...(next.at > i + 1 ? listsOf(units, items.slice(i + 1, next.at), headline) : []))
    if (next.joint === undefined) {
      lists.push(
        ...(headline && isPlainRun(units, run, joints) ? listed(run, false) : split(run, joints)),
      )
      run = []
      joints = []
    } else joints.push(next.joint)
    i = next.at
  }
  return lists.sort((a, b) => a.from - b.from)
}

/** The item after the one at `i`, past those who only say who that one is, and its joint. */
function nextMember(
  units: readonly Unit[],
  items: readonly Item[],
  i: number,
): { readonly at: number; readonly joint?: Joint } {
  const [item, following] = [items[i], items[i + 1]]
  if (!item || !following || item.possessive) return { at: i + 1 }
  const found = joint(units, item, following)
  // "Liu, Vance’s brother, and Okoye": behind a comma a possessor opens an aside.
  if (found && !(found === 'comma' && following.possessive)) return { at: i + 1, joint: found }
  const origin = originEnd(units, item.to)
  const aside = appositionEnd(units.slice(origin, origin + 26))
  const close = aside === undefined ? undefined : origin - item.to + aside
  if (close === undefined || following.from >= item.to + close) return { at: i + 1 }
  let at = i + 1
  for (let one = items[at]; one && one.to <= item.to + close; one = items[at]) at += 1
  const member = items[at]
  const beyond = member && readJoint(units.slice(item.to + close, member.from))
  // "Liu, who met Vance, Okoye and Belov, said": the commas are the clause's own.
  const own = beyond === 'comma' && /^who/u.test(units[origin + 1]?.lower ?? '')
  return beyond && !own ? { at, joint: beyond } : { at: i + 1 }
}

/** In a headline, all joined by commas: "Ortiz, Vance meet". */
function isPlainRun(
  units: readonly Unit[],
  run: readonly Item[],
  joints: readonly Joint[],
): boolean {
  const [first, last] = [run[0], run.at(-1)]
  if (!first || !last || run.length < 2) return false
  return joints.every((one) => one === 'comma') && joinedByComma(units, first.from, last.to)
}

/** Cut a run so that every list of three or more ends in "and". */
function split(run: readonly Item[], joints: readonly Joint[]): readonly List[] {
  const lists: List[] = []
  let start = 0
  while (start < run.length) {
    let end = start + 1
    if (joints[start] === 'comma') {
      let last = start
      while (joints[last] === 'comma') last += 1
      if (joints[last] === 'and') end = last + 2
    }
    while (end < run.length && (joints[end - 1] === 'and' || joints[end - 1] === 'led')) end += 1
    if (joints[end - 1] === 'hyphen' && end === start + 1) end += 1
    const items = run.slice(start, end)
    lists.push(...listed(items, joints[start] === 'hyphen' && items.length === 2))
    start = end
  }
  return lists
}

function listed(items: readonly Item[], hyphen: boolean): readonly List[] {
  const [first, last] = [items[0], items.at(-1)]
  return first && last ? [{ items, from: first.from, to: last.to, hyphen }] : []
}
