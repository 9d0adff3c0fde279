/**
 * The path of a file that another one names: `../people.yaml` in `harlow/facts.yaml` is
 * `people.yaml`. With slashes; an absolute path stays as it is.
 */
export function pathBeside(origin: string, path: string): string {
  const name = path.replaceAll('\\', '/')
  // Phrases: "/records/people.yaml", "C:/records/people.yaml"
  if (/^(?:\/|\p{L}:)/u.test(name)) return name
  const kept: string[] = []
  const folder = origin.replaceAll('\\', '/').split('/').slice(0, -1)
  for (const step of [...folder, ...name.split('/')]) {
    if (step === '.' || (step === '' && kept.length > 0)) continue
    if (step === '..' && kept.length > 0 && kept.at(-1) !== '..') kept.pop()
    else kept.push(step)
  }
  return kept.join('/')
}
