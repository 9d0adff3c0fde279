/** Words cut to at most `longest` UTF-16 units, with an ellipsis for what is left out. */
export function shorten(words: string, longest: number): string {
  return words.length > longest ? `${words.slice(0, longest - 2).trimEnd()} …` : words
}
