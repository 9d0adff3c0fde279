import { nounForms, verbForms } from './inflect.ts'

/** Words that count the same people in news, base forms; nouns, verbs and adjectives. */
const families: readonly { readonly verbs: string; readonly others: string }[] = [
  { verbs: 'kill die perish', others: 'dead dying death fatality toll slain lives' },
  { verbs: 'injure wound hurt', others: 'injury wounded injured' },
  { verbs: '', others: 'aboard onboard' },
]

const byForm = new Map<string, ReadonlySet<string>>()
for (const { verbs, others } of families) {
  const forms = new Set([
    ...verbs.split(' ').filter(Boolean).flatMap(verbForms),
    ...others.split(' ').flatMap(nounForms),
  ])
  for (const form of forms) byForm.set(form, forms)
}

const none: ReadonlySet<string> = new Set()

/** Every form of the words that say the same of people as this one: "killed", "dead", "died". */
export function familyOf(form: string): ReadonlySet<string> {
  return byForm.get(form) ?? none
}
