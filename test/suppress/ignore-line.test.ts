import { describe, expect, it, test } from 'vitest'
import { check, type Finding, ignoreLine, loadReaders, reports } from '../../src/index.ts'

const record = {
  file: 'facts.yaml',
  text: 'places: {hall: City Hall}\nevents: {hearing: {kind: hearing, when: 2026-03-09, lasted: 4 hours, where: hall}}\n',
}

const readers = await loadReaders([
  { file: 'a.mdx', text: '' },
  { file: 'a.html', text: '' },
  { file: 'a.md', text: '+++\n+++\n' },
])

const wrong = 'The hearing at City Hall lasted more than three hours'

function findingsIn(file: string, text: string): readonly Finding[] {
  return check([{ file, text }], record, { readers }).findings
}

const markdown = '<!-- corroborate-ignore duration/understates: say why -->'
const mdx = '{/* corroborate-ignore duration/understates: say why */}'
const toml = 'corroborate.ignore."duration/understates" = "say why"'
const matter = 'corroborate: {ignore: {duration/understates: "say why"}}'

describe('the line that has a finding pass, in the form of its file', () => {
  it.each([
    ['a.md', `${wrong}.`, markdown],
    ['a.markdown', `${wrong}.`, markdown],
    ['A.MD', `${wrong}.`, markdown],
    ['a.mdx', `${wrong}.`, mdx],
    ['a.html', `<p>${wrong}.</p>`, markdown],
    ['a.htm', `<p>${wrong}.</p>`, markdown],
    ['a.txt', `${wrong}.`, matter],
    ['<stdin>', `${wrong}.`, matter],
    ['a.md', `---\ntitle: ${wrong}\n---\n\nSo it was.\n`, matter],
    ['a.md', `---\ndescription: ${wrong}\n---\n\nSo it was.\n`, matter],
    ['a.md', `# ${wrong}\n`, markdown],
    ['a.mdx', `# ${wrong}\n`, mdx],
    ['a.md', `---\ndate: 2026-03-09\n---\n\n# ${wrong}\n`, markdown],
    ['a.md', `+++\ntitle = "${wrong}"\n+++\n\nSo it was.\n`, toml],
    ['a.mdx', `+++\ndescription = "${wrong}"\n+++\n\nSo it was.\n`, toml],
    ['a.txt', `+++\ndate = 2026-03-09\n+++\n\n${wrong}.\n`, toml],
    ['a.md', `+++\ndate = 2026-03-09\n+++\n\n${wrong}.\n`, markdown],
  ])('%s', (file, text, line) => {
    const lines = findingsIn(file, text).map((one) => ignoreLine(one, new Map([[file, text]])))
    expect(lines).toEqual([line])
  })
})

it('the text and the summary say where it goes', () => {
  const shown = (text: string) => {
    const result = check([{ file: 'a.md', text }], record, { readers })
    const findings = result.findings.map((one) => ({ ...one, accept: 'corroborate acknowledge' }))
    const options = { colour: false, explain: false, least: 'info' } as const
    return ['text', 'summary'].map(
      (name) => reports[name]?.({ ...result, findings }, options) ?? '',
    )
  }
  const [text = '', summary = ''] = shown(`---\ntitle: ${wrong}\n---\n\nSo it was.\n`)
  expect(text).toContain(`      or in the front matter: ${matter}\n`)
  expect(summary).toContain('<summary>Let it pass in the front matter</summary>')
  const [above = '', folded = ''] = shown(`# ${wrong}\n`)
  expect(above).toContain(`      or: ${markdown}\n`)
  expect(folded).toContain('<summary>Let it pass</summary>')
})

describe('pasted with a reason, it does', () => {
  test.each([
    ['a.md', `${wrong}.`, '', '\n\n'],
    ['a.mdx', `${wrong}.`, '', '\n\n'],
    ['a.html', `<p>${wrong}.</p>`, '', '\n'],
    ['a.txt', `${wrong}.`, '---\n', '\n---\n\n'],
    ['a.md', `# ${wrong}\n`, '', '\n\n'],
    ['a.mdx', `# ${wrong}\n`, '', '\n\n'],
  ])('above the block of %s', (file, text, before, behind) => {
    const [finding] = findingsIn(file, text)
    const line = finding
      ? ignoreLine(finding, new Map([[file, text]])).replace('say why', 'it was read out so')
      : ''
    const pasted = check([{ file, text: `${before}${line}${behind}${text}` }], record, { readers })
    expect(pasted.findings).toEqual([])
    expect(pasted.suppressed).toHaveLength(1)
    expect(pasted.problems).toEqual([])
  })

  it('in a front matter of TOML', () => {
    const text = `+++\ndescription = "${wrong}"\n[params]\nold = true\n+++\n\nSo it was.\n`
    const [finding] = findingsIn('a.md', text)
    const line = finding ? ignoreLine(finding, new Map([['a.md', text]])) : ''
    const given = text.replace('+++\n', `+++\n${line.replace('say why', 'so it was read')}\n`)
    const pasted = check([{ file: 'a.md', text: given }], record, { readers })
    expect(pasted.suppressed).toHaveLength(1)
    expect(pasted.problems).toEqual([])
  })
})
