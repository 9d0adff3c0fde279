import type { OutsideCase } from './scorer.ts'

/** The cases of a file, one JSON object a line. Throws where a line is none. */
export function readCases(text: string): readonly OutsideCase[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line, index) => readCase(JSON.parse(line), index + 1))
}

function readCase(raw: unknown, line: number): OutsideCase {
  if (!isObject(raw) || typeof raw['text'] !== 'string') {
    throw new Error(`line ${line}: expected an object with a text`)
  }
  const { value, reference, span, surface } = raw
  return {
    id: String(raw['id']),
    source: String(raw['source']),
    kind: String(raw['kind']),
    text: raw['text'],
    surface: typeof surface === 'string' ? surface : null,
    span: isSpan(span) ? span : null,
    value: isObject(value) ? value : null,
    negative: raw['negative'] === true,
    complete: raw['complete'] === true,
    reference: typeof reference === 'string' ? reference : null,
  }
}

function isObject(raw: unknown): raw is Readonly<Record<string, unknown>> {
  return typeof raw === 'object' && raw !== null && !Array.isArray(raw)
}

function isSpan(raw: unknown): raw is readonly [number, number] {
  return Array.isArray(raw) && raw.length === 2 && raw.every((end) => typeof end === 'number')
}
