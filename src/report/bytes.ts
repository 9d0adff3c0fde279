const encoder = new TextEncoder()

/** Bytes in UTF-8. */
export function bytesOf(text: string): number {
  return encoder.encode(text).length
}
