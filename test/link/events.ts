import type { FactRecord, RecordedEvent } from '../../src/model.ts'

const AT = { file: 'facts.yaml', start: 0, end: 0, text: '' }

/** A record that holds only the events given, each filled up with what it leaves out. */
export function recordOf(events: Readonly<Record<string, Partial<RecordedEvent>>>): FactRecord {
  const blank = { called: [], people: [], sides: new Map(), planned: false, at: AT }
  return {
    file: 'facts.yaml',
    people: new Map(),
    places: new Map(),
    groups: new Map(),
    events: new Map(Object.entries(events).map(([id, event]) => [id, { ...blank, id, ...event }])),
    facts: [],
    published: [],
    covers: [],
    policy: new Map(),
  }
}
