import { expect } from 'vitest'
import { check } from '../../src/index.ts'

/** Tells how the bracketed number of a passage behind the lead is linked under a record. */
export function linkerOf(record: string, lead: string): (marked: string) => string {
  return (marked) => {
    const number = /\[(?<number>.*)\]/u.exec(marked)?.groups?.['number'] ?? ''
    const passage = marked.replace('[', '').replace(']', '')
    const text = `---\ndate: 2026-03-13\n---\n${lead}\n\n${passage}\n`
    const at = text.indexOf(passage) + marked.indexOf('[')
    const { problems, verdicts, unlinked } = check([{ file: 'article.md', text }], {
      file: 'facts.yaml',
      text: record,
    })
    expect(problems).toEqual([])
    const here = ({ link }: (typeof verdicts)[number]) =>
      link.mention.kind === 'figures' && link.at.start <= at && at < link.at.end
    const verdict = verdicts.find(here)
    if (verdict) {
      const id = verdict.fact.id.replace('figures.', '')
      return `${id} ${verdict.comparison.relation} ${verdict.link.confidence}`
    }
    const link = unlinked.find(
      ({ mention, at: { start, end } }) => mention.kind === 'figures' && start <= at && at < end,
    )
    return link?.reason ?? `${number} is not recognised`
  }
}
