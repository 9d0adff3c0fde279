import { expect, test } from 'vitest'
import { linkerOf } from './figure-links.ts'

const crash = linkerOf(
  `
places: { velmora: Velmora }
events:
  flight:
    kind: flight
    called: [took off]
    when: 2026-03-12
    where: velmora
    figures:
      aboard: { value: 12 people, about: [on board] }
  crash:
    kind: accident
    when: 2026-03-12
    figures:
      dead: { value: 9 people, about: [killed] }
`,
  'The flight took off from Velmora on Thursday and ended in a crash.',
)

test('who built an aircraft tells it from no other, whose it is does', () => {
  expect(crash('A Cessna 208 plane with [12] people on board fell into a wood.')).toMatch(
    'flight.aboard agrees',
  )
  expect(crash('A Lumo Airways plane with [6] people on board fell into a wood.')).toMatch(
    '“plane” seems to be another event',
  )
})
