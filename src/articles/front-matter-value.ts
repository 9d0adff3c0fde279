import type { Problem, Setting, Span, Where } from '../model.ts'
import type { Block } from './block.ts'

/** A value of a front matter, whatever it is written in. Offsets are in the file. */
export interface Matter extends Span {
  /** A text, number, boolean or null; undefined for a list or a map. */
  readonly value: unknown
  /** As it stands in the file, without quotation marks. */
  readonly written: string
  readonly key?: Span
  readonly entries?: ReadonlyMap<string, Matter>
  readonly items?: readonly Matter[]
  /** Its text as a block; undefined for no text. */
  readonly block: (where: Where) => Block | undefined
}

/** What a front matter holds; undefined for one that is empty, or no map. */
export interface MatterReading {
  readonly matter?: Matter
  readonly problems: readonly Problem[]
}

/** Reads the `value` of a front matter that begins at `base` in the file. Never throws. */
export type ReadMatter = (file: string, value: string, base: number) => MatterReading

/** What reads the languages of front matter; TOML is loaded only for a file that has it. */
export interface MatterReaders {
  readonly toml?: ReadMatter | undefined
}

/** The same as plain data. */
export function settingOf({ start, end, value, key, entries, items }: Matter): Setting {
  const place = { start, end, ...(key && { key }) }
  if (entries) {
    const own = new Map([...entries].map(([name, entry]) => [name, settingOf(entry)] as const))
    const plain = Object.fromEntries([...own].map(([name, entry]) => [name, entry.value]))
    return { ...place, value: plain, entries: own }
  }
  if (!items) return { ...place, value }
  const own = items.map(settingOf)
  return { ...place, value: own.map((item) => item.value), items: own }
}
