/**
 * The path of a file as seen from the folder of another, with slashes: `articles/wire-1.txt`.
 * Both are taken as given: from one working directory, or absolute. Backslashes are slashes.
 */
export function pathFrom(origin: string, file: string): string {
  const from = steps(origin).slice(0, -1)
  const to = steps(file)
  let shared = 0
  while (shared < from.length && from[shared] === to[shared]) shared++
  const up = from.slice(shared).map(() => '..')
  return [...up, ...to.slice(shared)].join('/')
}

function steps(path: string): readonly string[] {
  const kept: string[] = []
  for (const step of path.replaceAll('\\', '/').split('/')) {
    if (step === '.' || (step === '' && kept.length > 0)) continue
    if (step === '..' && kept.length > 0 && kept.at(-1) !== '..') kept.pop()
    else kept.push(step)
  }
  return kept
}
