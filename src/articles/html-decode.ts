import type { Root } from 'hast'
import type { Decode } from './source-text.ts'

/** Decodes references as the parser of the page does, each once. */
export function htmlDecoder(parse: (text: string) => Root): Decode {
  const known = new Map<string, string>()
  return (reference) => {
    const before = known.get(reference)
    if (before !== undefined) return before
    const decoded = textOf(parse(`<p>${reference}`))
    known.set(reference, decoded)
    return decoded
  }
}

function textOf(root: Root): string {
  let text = ''
  const stack: Root['children'][number][] = [...root.children]
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.type === 'text') text += node.value
    if ('children' in node) stack.push(...node.children)
  }
  return text
}
