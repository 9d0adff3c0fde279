import { type Finding, reasonToGive } from '../model.ts'

/**
 * The command that accepts a finding, ready to paste into a shell but for the reason. `records` are
 * those that the check was given; none where it is facts.yaml.
 */
export function acknowledgeLine(
  { fingerprint, article }: Pick<Finding, 'fingerprint' | 'article'>,
  records: readonly string[] = [],
): string {
  const facts = records.map((record) => `--facts ${quoted(record)} `).join('')
  const given = quoted(article.file)
  // A name with a leading hyphen is no option.
  const file = given.startsWith('-') ? `./${given}` : given
  return `corroborate acknowledge ${fingerprint} ${file} ${facts}--reason "${reasonToGive}"`
}

/** A path as one word of a shell; what a name may hold must not run. */
function quoted(file: string): string {
  return /^[\p{L}\p{N}_./@+-]+$/u.test(file) ? file : `'${file.replaceAll("'", "'\\''")}'`
}
