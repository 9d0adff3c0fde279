import { describe, expect, test } from 'vitest'
import { flagsOn } from './flags.ts'

const record = `
places: { harlow: Harlow, dunmar: Dunmar }
events:
  derailment:
    called: [derailment]
    when: 2025-01-26
    where: dunmar
  hearing:
    kind: hearing
    when: 2026-07-14
    where: harlow
`

/** The findings on a plain text whose passage stands below the line. */
function flags(line: string) {
  const text = `Court hears a plea\n\n${line}\n\nRelatives of those killed in the January 2024 derailment were there.\n`
  return flagsOn({ file: 'article.txt', text }, record)
}

describe('the line above a passage', () => {
  test.each([
    'HARLOW 2026-07-15 04:33:06 UTC',
    'HARLOW, Ireland 2026-07-15 04:33:06 UTC',
    'HARLOW, July 15, 2026',
    'HARLOW, Ireland, 15 July 2026 (PA)',
  ])('is a dateline, which places no event: %s', (line) => {
    expect(flags(line)).toEqual(['derailment.when conflicts'])
  })

  test.each(['Harlow', 'HARLOW', 'Harlow station', 'HARLOW IN 2024'])(
    'is a heading, below which another may be meant: %s',
    (line) => {
      expect(flags(line)).toEqual([])
    },
  )
})
