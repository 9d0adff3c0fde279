import { excerpt } from '../articles/position.ts'
import type { Kind } from '../kinds/kind.ts'
import type { Article, FactRecord, Link, Mention, NameMention } from '../model.ts'
import { type Topic, topicOf } from './about.ts'
import { compare } from './figure/amounts.ts'
import { UNTOLD } from './figure/at-hand.ts'
import { linkValue } from './link-value.ts'
import { decay, nothingSalient, raise, type Salience } from './salience.ts'
import { type Before, readScene, type Scene } from './scene.ts'

export interface LinkInput {
  readonly article: Article
  /** One list per sentence. */
  readonly names: readonly (readonly NameMention[])[]
  readonly mentions: readonly Mention[]
  readonly record: FactRecord
  readonly kinds: readonly Kind[]
}

/** Every mention with the fact that it speaks of, or the reason why there is none; text order. */
export function linkMentions(input: LinkInput): readonly Link[] {
  const { article } = input
  const bySentence = groupBySentence(input.mentions)
  const topic = topicOf(article, input.names, input.record)
  const quotations = input.mentions.filter(({ kind }) => kind === 'quote')
  const links: Link[] = []
  let salience: Salience = nothingSalient
  let entry: number | undefined
  let before: Before | undefined
  const scenes = new Map<Mention, Scene>()
  for (const sentence of article.sentences) {
    // What one entry of a live article brings to mind, the next does not know of.
    if (sentence.entry !== entry) {
      salience = nothingSalient
      before = undefined
    }
    entry = sentence.entry
    const mentions = bySentence.get(sentence.index) ?? []
    const scene: Scene = readScene({
      ...input,
      sentence,
      mentions,
      quotations,
      salience: decay(salience),
      ...(before ? { before } : {}),
    })
    salience = scene.salience
    before = { sentence, events: scene.events, readings: scene.readings }
    for (const mention of mentions) {
      const {
        recalls,
        mention: linked,
        ...link
      } = linkValue(mention, { ...scene, salience }, topic)
      if (link.reason === UNTOLD) scenes.set(mention, { ...scene, salience })
      const read = linked ?? mention
      const at = read.at ?? excerpt(article, sentence, read)
      if (recalls !== undefined) salience = raise(salience, recalls, false)
      links.push({ mention: read, at, where: sentence.where, ...link })
    }
  }
  return scenes.size === 0 ? links : linkUntold(links, scenes, input, topic)
}

/** Kinds whose values tell one event from another by themselves. */
const TELLING = new Set(['figures', 'duration', 'time', 'date'])

/** Once all is read: what no word near it told is asked again, beside the values that are right. */
function linkUntold(
  links: readonly Link[],
  scenes: ReadonlyMap<Mention, Scene>,
  { kinds }: LinkInput,
  topic: Topic,
): readonly Link[] {
  const [scene] = scenes.values()
  const agreed = new Set(
    links.flatMap(({ fact, mention }) => {
      const kind = kinds.find(({ name }) => name === mention.kind)
      if (!fact || !kind || !scene || !TELLING.has(kind.name)) return []
      return compare(fact, mention, kind, scene).relation === 'agrees' ? [fact.id] : []
    }),
  )
  return links.map((link) => {
    const own = scenes.get(link.mention)
    if (!own) return link
    const {
      recalls: _,
      mention = link.mention,
      ...again
    } = linkValue(link.mention, { ...own, agreed }, topic)
    return { mention, at: link.at, where: link.where, ...again }
  })
}

function groupBySentence(mentions: readonly Mention[]): ReadonlyMap<number, readonly Mention[]> {
  const groups = new Map<number, Mention[]>()
  for (const mention of mentions) {
    const group = groups.get(mention.sentence)
    if (group) group.push(mention)
    else groups.set(mention.sentence, [mention])
  }
  return groups
}
