import { describe, expect, it } from 'vitest'
import { inline, visible } from '../../src/report/visible.ts'

describe('nothing in a text acts on the terminal', () => {
  it.each<[string, string, string]>([
    ['an escape sequence', '\u001B[31mred', '␛[31mred'],
    ['a title sequence', '\u001B]0;x\u0007', '␛]0;x␇'],
    ['the one-character form of it', '\u009B31m', '<U+009B>31m'],
    ['backspace and delete', 'a\b\u007F', 'a␈␡'],
    ['a line feed, a carriage return', 'a\nb\rc', 'a␊b␍c'],
    ['a null', '\u0000', '␀'],
    ['a tab is a space', 'a\tb', 'a b'],
    ['a change of direction', '\u202Egnp.exe', '<U+202E>gnp.exe'],
    ['isolates', '\u2066a\u2069', '<U+2066>a<U+2069>'],
    ['a line separator', 'a\u2028b', 'a<U+2028>b'],
    ['an invisible space', 'a\u200Bb', 'a<U+200B>b'],
    ['a lone surrogate', 'a\uD800b', 'a<U+D800>b'],
    ['a tag character', 'a\u{E0041}', 'a<U+E0041>'],
    ['letters, accents, emoji stay', 'Zoë 👩‍🚀 ’', 'Zoë 👩‍🚀 ’'],
  ])('%s', (_name, text, expected) => {
    expect(visible(text)).toBe(expected)
  })

  it('puts several lines on one', () => {
    expect(inline(' two\r\n  hours\t\u001B ')).toBe('two hours ␛')
  })
})
