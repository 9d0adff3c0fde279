/**
 * A short name for each article: its file name without the ending; with its folder where two
 * have the same.
 */
export function columnNames(files: readonly string[]): readonly string[] {
  const short = files.map((file) => bare(file.split('/').at(-1) ?? file))
  const count = new Map<string, number>()
  for (const name of short) count.set(name, (count.get(name) ?? 0) + 1)
  return files.map((file, index) => {
    const name = short[index] ?? file
    return (count.get(name) ?? 0) > 1 ? bare(file) : name
  })
}

function bare(name: string): string {
  return name.replace(/\.[a-z]+$/iu, '') || name
}
