/**
 * The path of a file from the root of the repository; `prefix` leads from there to the working
 * directory: `site/` and `../facts.yaml` give `facts.yaml`. What leads out of it stays as it is.
 */
export function repositoryPath(file: string, prefix = ''): string {
  const parts: string[] = []
  for (const part of `${prefix}${file}`.split('/')) {
    if (part === '' || part === '.') continue
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop()
    else parts.push(part)
  }
  return `${file.startsWith('/') ? '/' : ''}${parts.join('/')}`
}

/** A path as a URI reference (RFC 3986); also what may end an attribute or a link is escaped. */
export function uriOf(path: string): string {
  return path
    .split('/')
    .map((part) => encodeURIComponent(part.replace(/\p{Cs}/gu, '\uFFFD')))
    .join('/')
    .replace(/[!'()*]/gu, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`)
}
