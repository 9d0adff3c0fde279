import { describe, expect, test } from 'vitest'
import { readAs } from './reading.ts'

/** "2 inside: text" of every comment, and that the file has its words where it says. */
function comments(file: string, text: string): readonly string[] {
  const { article } = readAs(file, text)
  return (article?.comments ?? []).map((one) => {
    // The marks of a quote before its lines are none of its words.
    const source = text.slice(one.at, one.at + one.text.length)
    expect(source.replace(/\n>/gu, '\n ')).toBe(one.text)
    expect(text.slice(one.start, one.end)).toMatch(
      /^(?:<!--[\s\S]*-->|\{\s*\/\*[\s\S]*\*\/\s*\})$/u,
    )
    return `${one.paragraph}${one.inside ? ' inside' : ''}: ${one.text}`
  })
}

describe('comments, each with the paragraph that it stands in or above', () => {
  test.each<[string, readonly string[]]>([
    ['A.\n\n<!-- b -->\n\nC.', ['1: b']],
    ['A.\n\n<!--b\n c-->\nC.', ['1: b\n c']],
    ['A. <!-- b -->\nC.\n\nD.', ['0 inside: b']],
    ['A.\n\nC. <!-- b -->\n', ['1 inside: b']],
    ['A.\n\n<!-- b -->', ['1: b']],
    ['<!-- a --><!-- b -->\n\n# T\n\nC.', ['0: a', '0: b']],
    ['- A. <!-- b -->\n- C.\n\n  <!-- d -->\n\n  E.', ['0 inside: b', '2: d']],
    ['> A.\n>\n> <!-- b\n> c -->\n>\n> D.', ['1: b\n  c']],
    ['| a <!-- b --> | c |\n|--|--|\n| d | e <!-- f --> |', ['0 inside: b', '1 inside: f']],
    ['---\ntitle: T\n---\n<!-- b -->\nC.', ['1: b']],
    ['A.\n\n```\n<!-- b -->\n```\n\n`<!-- c -->` D.', []],
    ['\uFEFFA.\r\n\r\n<!-- b -->\r\n\r\nC.', ['1: b']],
  ])('Markdown %j', (text, expected) => {
    expect(comments('harlow.md', text)).toEqual(expected)
  })

  test.each<[string, readonly string[]]>([
    ['A.\n\n{/* b */}\n\nC.', ['1: b']],
    ['A. {/* b */} C.\n\nD.', ['0 inside: b']],
    ['A.\n\n<!-- b -->\n\nC.', ['1: b']],
    ['<Note>\n  {/* b */}\n\n  C.\n</Note>', ['0: b']],
    ['A.\n\n```\n{/* b */} <!-- c -->\n```', []],
  ])('MDX %j', (text, expected) => {
    expect(comments('harlow.mdx', text)).toEqual(expected)
  })

  test.each<[string, readonly string[]]>([
    ['<p>A.</p><!-- b --><p>C.</p>', ['1: b']],
    ['<p>A.<!-- b --></p><p>C.</p>', ['0 inside: b']],
    ['<article>A.<p>C.</p><!-- b --><p>D.</p></article>', ['2: b']],
    ['<p>A.</p><?php b ?><p>C.</p><script>/*<!-- c -->*/</script>', []],
  ])('HTML %j', (text, expected) => {
    expect(comments('harlow.html', text)).toEqual(expected)
  })
})

describe('settings in the front matter', () => {
  test.each([
    ['---\ncorroborate:\n  ignore:\n    - duration: quoted\n---\nA.', 'duration: quoted'],
    ['+++\n[[corroborate.ignore]]\nduration = "quoted"\n+++\nA.', 'duration = "quoted"'],
    ['+++\ncorroborate = {ignore = [{duration = "quoted"}]}\n+++\nA.', '{duration = "quoted"}'],
  ])('%j', (text, source) => {
    const { article, problems } = readAs('harlow.md', text)
    expect(problems).toEqual([])
    const ignore = article?.settings?.entries?.get('ignore')
    const item = ignore?.items?.[0] ?? ignore
    const entry = item?.entries?.get('duration')
    expect(entry?.value).toBe('quoted')
    expect(text.slice(entry?.start, entry?.end)).toMatch(/^"?quoted"?$/u)
    expect(text.slice(entry?.key?.start, entry?.key?.end)).toBe('duration')
    expect(text.slice(item?.start, item?.end)).toContain(source)
  })

  test('are left out where there are none', () => {
    expect(readAs('harlow.md', '---\ntitle: T\n---\nA.').article).not.toHaveProperty('settings')
  })
})
