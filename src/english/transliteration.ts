/**
 * Spellings of one name in several systems of romanisation.
 *
 * The rules undo where the usual systems part: BGN/PCGN (1947 Russian, 2019 Ukrainian) writes
 * `-iy`, `ye`, `yu`; ALA-LC `ii`, `iu`, `ia`; ISO 9 and scholarly use `j` and diacritics; the
 * press `-y`, `-ei`; older English `-off`; French and Arabic practice `ou` or `oo` for `u`.
 */

/** Letters that canonical decomposition leaves whole. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  æ: 'ae',
  œ: 'oe',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
}

/** In this order; each line is one place where systems differ, with a pair that shows it. */
const RULES: readonly (readonly [RegExp, string])[] = [
  [/(?<vowel>[aou])e/gu, '$<vowel>'], // Müller, Mueller
  [/[yj]/gu, 'i'], // Yuri, Juri, Iurii
  [/ks/gu, 'x'], // Aleksandr, Alexandr
  [/ph/gu, 'f'], // Joseph, Josef
  [/ck/gu, 'k'],
  [/q(?!u)/gu, 'k'], // Qasim, Kasim
  [/ou|oo/gu, 'u'], // Mahmoud, Mahmood, Mahmud
  [/t(?=s?ch)/gu, ''], // Tkatchenko, Tkachenko
  [/shch/gu, 'sch'], // Shcherbak, Scherbak
  [/(?<letter>\p{L})\k<letter>+/gu, '$<letter>'], // Zelinskyy, Zelinsky
  [/(?<end>[oe])f$/u, '$<end>v'], // Malinoff, Malinov
  [/^ie/u, 'e'], // Yevgeny, Evgeny
  [/eie/gu, 'e'], // Alexeyev, Alexeev
  [/(?<=[csz]h)io/gu, 'e'], // Gorchyov, Gorchev
  [/iov$/u, 'iev'], // Zinovyov, Zinovyev
  [/tsia$/u, 'tsa'], // Kopytsia, Kopitsa
  [/ei$/u, 'i'], // Andrey, Andrii
]

/**
 * The key that all romanisations of a name word share: `Yury`, `Yuri` and `Iurii` → `iuri`.
 * One word, any case. Two names with different sounds keep different keys (Lu, Su).
 */
export function foldName(word: string): string {
  let folded = word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\p{M}'’ʼ`]/gu, '')
    .replace(/[ßøłæœđðþı]/gu, (letter) => LETTERS[letter] ?? letter)
  for (const [pattern, replacement] of RULES) folded = folded.replace(pattern, replacement)
  return folded
}

/** Given names that change with the language: Ukrainian, Belarusian, Russian, English. */
const COGNATES: readonly string[] = [
  'volodymyr uladzimir vladimir wladimir',
  'oleksandr aliaksandr alexander aleksandr',
  'oleksandra alexandra aleksandra',
  'oleksii aliaksei alexei aleksey',
  'andrii andrei andrey',
  'serhii siarhei sergei sergey',
  'mykola mikalai nikolai nikolay',
  'mykhailo mikhail mihail',
  'dmytro dzmitry dmitry dmitri dmitrii',
  'yevhen yauhen yevgeny evgeny evgenii',
  'yevheniia yevgenia evgenia',
  'ihor ihar igor',
  'oleh aleh oleg',
  'hryhorii ryhor grigory',
  'heorhii georgy georgii',
  'kyrylo kiryl kirill',
  'pavlo pavel',
  'petro piotr pyotr petr',
  'vasyl vasil vasily',
  'viktoriia victoria viktoria',
  'viktar viktor victor',
  'kostiantyn kanstantsin konstantin',
  'maksym maxim maksim',
  'matvii matvei',
  'vitalii vital vitaly',
  'valerii valery',
  'danylo danil daniil',
  'illia ilya',
  'ivan yvan',
  'mariia maria maryia',
  'olha volha olga',
  'olena alena elena yelena',
  'kateryna katsiaryna ekaterina yekaterina',
  'svitlana sviatlana svetlana',
  'tetiana tatsiana tatiana tatyana',
  'yuliia yulia julia',
  'nataliia natallia natalia natalya',
  'hanna anna',
  'iryna irina',
  'muhammad mohammed mohammad mohamed muhammed mehmet',
  'ahmed ahmad',
  'abdullah abdallah abdulla',
  'youssef yusuf yousef yousuf',
  'hussein husayn hossein hussain',
  'omar umar',
  'usman osman othman',
]

const FAMILY: ReadonlyMap<string, number> = new Map(
  COGNATES.flatMap((line, family) => line.split(' ').map((name) => [foldName(name), family])),
)

/** The key that all forms of a given name share, across languages: Ihor and Igor. */
export function givenKey(name: string): string {
  const folded = foldName(name)
  const family = FAMILY.get(folded)
  return family === undefined ? folded : `=${family}`
}

/**
 * Two forms of one surname beside a given name that already fits. Ukrainian and Belarusian
 * write `h` where Russian has `g` (Hrytsenko, Gritsenko); too loose for a surname alone.
 */
export function sameSurname(one: string, other: string): boolean {
  const [a, b] = [foldName(one), foldName(other)]
  return a === b || a.replaceAll('h', 'g') === b.replaceAll('h', 'g')
}
