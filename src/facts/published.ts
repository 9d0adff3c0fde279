import type { FactRecord, Published } from '../model.ts'

/** Stub. */
export function publishedBy(_record: FactRecord, _file: string): Published | undefined {
  return undefined
}
