/**
 * Portfolios of ministers and secretaries, those that languages and governments name differently
 * in one line (United Nations Protocol, “Heads of State, Heads of Government, Ministers for
 * Foreign Affairs”; Rulers.org). Who has one of them has no other.
 */
const PORTFOLIOS: readonly string[] = [
  'foreign external',
  'defence war',
  'interior home homeland',
  'justice',
  'health',
  'education schools',
  'agriculture farming farm food',
  'transport transportation railways',
  'finance economy economic economics treasury budget',
  'energy oil petroleum power',
  'environment climate',
  'trade commerce business industry',
  'labor labour employment work',
  'culture arts',
  'housing',
  'tourism',
]

const FAMILY: ReadonlyMap<string, number> = new Map(
  PORTFOLIOS.flatMap((line, family) => line.split(' ').map((word) => [word, family])),
)

const HEADS = new Set(['minister', 'secretary'])

/** Whether two titles of one noun are those of different ministries: "defence", "foreign". */
export function areRivals(
  head: string,
  one: ReadonlySet<string>,
  other: ReadonlySet<string>,
): boolean {
  if (!HEADS.has(head)) return false
  const [first, second] = [familiesOf(one), familiesOf(other)]
  return first.size > 0 && second.size > 0 && [...first].every((family) => !second.has(family))
}

function familiesOf(office: ReadonlySet<string>): ReadonlySet<number> {
  return new Set([...office].flatMap((word) => FAMILY.get(word) ?? []))
}
