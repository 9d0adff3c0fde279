import { tokenAt } from '../clause.ts'
import type { Question } from './explained.ts'
import { occurrencesOf, type RecordedFigure } from './keywords.ts'

/** A subject stands near its verb, in the same clause. */
const SUBJECT_REACH = 5
const SUBJECT_COST = 3

/** Words of a change say nothing of what changed. */
const CHANGES =
  /^(?:up|down|higher|lower|rose|risen|rise|fell|fall|fallen|grew|grown|growth|gain|gained|drop|dropped|decline|declined|decrease|decreased|increase|increased|jumped|climbed|slipped|soared)$/u

/** "Profit | was down 12%": the change is that of the subject, which is another figure's word. */
export function otherSubject(
  figure: RecordedFigure,
  { pair: { mention, words }, scene, figures }: Question,
): string | undefined {
  const { sentence } = scene.input
  const { tokens } = sentence
  if (!tokens.slice(words.start, words.end).every(({ lower }) => CHANGES.test(lower)))
    return undefined
  const own = new Set(figure.keywords.flatMap(({ forms }) => forms.flatMap((one) => [...one])))
  const at = tokenAt(sentence, mention.start)
  const other = figures.find(
    (one) =>
      one.fact !== figure.fact &&
      one.keywords.some(
        ({ forms, ...keyword }) =>
          !forms.some((words) => [...words].some((word) => own.has(word))) &&
          occurrencesOf({ ...keyword, forms }, tokens).some(
            ({ end }) =>
              end <= at &&
              at - end <= SUBJECT_REACH &&
              scene.clauses.cost(end - 1, at) < SUBJECT_COST,
          ),
      ),
  )
  return other && `it is how ${other.fact.id} changed`
}
