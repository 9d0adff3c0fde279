import { describe, expect, test } from 'vitest'
import { nounForms, verbForms, verbFormsOf } from '../../src/english/inflect.ts'

describe('inflection', () => {
  test.each([
    ['meet', ['meet', 'meets', 'met', 'meeting']],
    ['stop', ['stop', 'stops', 'stopped', 'stopping']],
    ['close', ['close', 'closes', 'closed', 'closing']],
    ['carry', ['carry', 'carries', 'carried', 'carrying']],
    ['agree', ['agree', 'agrees', 'agreed', 'agreeing']],
    ['fly', ['fly', 'flies', 'flew', 'flown', 'flying']],
    ['acquit', ['acquit', 'acquits', 'acquitted', 'acquitting']],
    ['expel', ['expel', 'expels', 'expelled', 'expelling']],
    ['offer', ['offer', 'offers', 'offered', 'offering']],
    ['visit', ['visit', 'visits', 'visited', 'visiting']],
    ['cancel', ['cancel', 'cancels', 'canceled', 'canceling', 'cancelled', 'cancelling']],
  ])('the verb %s', (base, forms) => {
    expect(verbForms(base)).toEqual(forms)
  })

  test.each([
    ['met', 'meeting'],
    ['convened', 'convene'],
    ['shut', 'shutting'],
    ['robbed', 'rob'],
    ['acquitted', 'acquit'],
    ['carried', 'carries'],
  ])('“%s” leads to “%s”', (form, other) => {
    expect(verbFormsOf(form)).toContain(other)
  })

  test.each([
    ['party', ['party', 'parties']],
    ['talks', ['talks']],
    ['crash', ['crash', 'crashes']],
    ['crisis', ['crisis', 'crises']],
  ])('the noun %s', (noun, forms) => {
    expect(nounForms(noun)).toEqual(forms)
  })
})
