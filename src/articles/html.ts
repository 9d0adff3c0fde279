import type { TextFile } from '../model.ts'
import type { Parts, ReadOptions } from './parts.ts'
export function readHtml(file: TextFile, _options: ReadOptions): Parts {
  return { blocks: [], problems: [{ file: file.file, message: 'not yet' }] }
}
