import type { Span, Where } from '../model.ts'
import { type Block, BlockBuilder } from './block.ts'

/** What an element, a component or a Markdown node does to the text in it. */
export interface Role {
  /** It begins and ends a block: a paragraph, not a stretch of bold. */
  readonly block?: boolean
  readonly where?: Where
  /** Its text is not read: code, or what is not asserted. */
  readonly silent?: boolean
  /** 1 to 6, for a heading. */
  readonly rank?: number
  /** Its blocks belong together: a block quote, an aside. */
  readonly group?: boolean
  /** Its first block begins a paragraph that the others go on with: a row of a table. */
  readonly row?: boolean
  readonly link?: boolean
}

/** A comment as a format finds it; `at` is where `text` begins in the file. */
export interface Comment extends Span {
  readonly text: string
  readonly at: number
}

/** A comment from `start` to `end`, whose opening mark is as long as `mark`. */
export function commentOf(written: string, start: number, end: number, mark: number): Comment {
  const lead = written.length - written.trimStart().length
  return { start, end, text: written.trim(), at: start + mark + lead }
}

interface Frame {
  readonly role: Role
  readonly where: Where
  readonly silent: boolean
  readonly link: boolean
  readonly group?: number
}

const outermost: Frame = { role: { block: true }, where: 'body', silent: false, link: false }

/**
 * Gathers the blocks and comments of a file from its elements in order. Every format tells what
 * it enters and leaves and which text it meets; what is a block, and which text is silent, is
 * decided here.
 */
export class Page {
  readonly blocks: Block[] = []
  readonly comments: Comment[] = []
  readonly #frames: Frame[] = []
  #builder = new BlockBuilder()
  /** Blocks that follow the one being built: the descriptions of its images. */
  #later: Block[] = []
  #start: number
  #groups = 0
  #unlinked = false
  #linked = false
  #row: 'none' | 'first' | 'next' = 'none'

  /** The text begins at `start` in the file. */
  constructor(start: number) {
    this.#start = start
  }

  /** An element begins at `at` in the file. */
  enter(role: Role, at: number): void {
    if (role.block) this.#finish(at)
    const above = this.#top
    if (role.row) this.#row = 'first'
    const group = role.group ? ++this.#groups : above.group
    this.#frames.push({
      role,
      where: role.where ?? above.where,
      silent: role.silent === true || above.silent,
      link: role.link === true || above.link,
      ...(group !== undefined && { group }),
    })
    if (role.silent) this.#builder.cut()
  }

  /** The element entered last ends at `at`. */
  leave(at: number): void {
    const { role } = this.#top
    if (role.block) this.#finish(at)
    if (role.row) this.#row = 'none'
    this.#frames.pop()
  }

  /** Text; `write` appends it to the block, and is not called where the text is silent. */
  text(write: (builder: BlockBuilder) => void): void {
    const { silent, link } = this.#top
    if (silent) return
    const before = this.#builder.text.length
    write(this.#builder)
    if (!/[\p{L}\p{N}]/u.test(this.#builder.text.slice(before))) return
    if (link) this.#linked = true
    else this.#unlinked = true
  }

  /** Something that is not read stands here, in the middle of text. */
  cut(): void {
    this.#builder.cut()
  }

  /** A block of its own, told of inside another: the description of an image. */
  aside(block: Block | undefined): void {
    if (block && !this.#top.silent) this.#later.push(block)
  }

  comment(comment: Comment): void {
    this.comments.push(comment)
    this.#builder.cut()
  }

  /** Nothing is read of what stands here, neither text nor comment. */
  get silent(): boolean {
    return this.#top.silent
  }

  /** The file ends at `at`. */
  end(at: number): void {
    this.#finish(at)
  }

  get #top(): Frame {
    return this.#frames.at(-1) ?? outermost
  }

  #finish(at: number): void {
    const { where, group } = this.#top
    const block = this.#builder.build(where)
    if (block) {
      const rank = this.#frames.findLast(({ role }) => role.rank !== undefined)?.role.rank
      this.blocks.push({
        ...block,
        within: { start: this.#start, end: at },
        ...(rank !== undefined && where === 'heading' && { rank }),
        ...(group !== undefined && { group }),
        ...(this.#row === 'next' && { continues: true }),
        ...(this.#linked && !this.#unlinked && { linked: true }),
      })
      if (this.#row === 'first') this.#row = 'next'
    }
    this.blocks.push(...this.#later)
    this.#builder = new BlockBuilder()
    this.#later = []
    this.#start = at
    this.#unlinked = false
    this.#linked = false
  }
}
