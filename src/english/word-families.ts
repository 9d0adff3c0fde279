import { nounForms, verbForms } from './inflect.ts'

interface Family {
  /** Base forms, as are the others: nouns and adjectives. */
  readonly verbs: string
  readonly others: string
}

/** Words that count the same people in news (FrameNet 1.7: Killing, Experience_bodily_harm). */
const families: readonly Family[] = [
  { verbs: 'kill die perish', others: 'dead dying death fatality toll slain lives' },
  { verbs: 'injure wound hurt', others: 'injury wounded injured' },
  { verbs: '', others: 'aboard onboard' },
]

/**
 * Words that tell one amount of an event: a verb and its noun, or those of one frame of FrameNet 1.7
 * (Commerce_buy, Commerce_pay, Commerce_sell, Expend_resource, Theft, Fining, Request, Dimension).
 */
const frames: readonly Family[] = [
  { verbs: 'buy acquire purchase pay', others: 'acquisition takeover buyout payment' },
  { verbs: 'sell', others: 'sale' },
  { verbs: 'spend', others: 'spending expenditure' },
  { verbs: 'steal rob', others: 'theft robbery heist haul loot' },
  { verbs: 'fine', others: 'penalty' },
  { verbs: 'forfeit', others: 'forfeiture' },
  { verbs: 'ask seek request demand', others: 'request demand' },
  { verbs: 'donate', others: 'donation' },
  { verbs: 'invest', others: 'investment' },
  { verbs: 'weigh', others: 'weight' },
  { verbs: '', others: 'deep depth beneath below' },
  { verbs: '', others: 'tall height' },
  // Nouns of one synset of WordNet 3.1 or its hyponyms, of what news counts.
  { verbs: '', others: 'house home residence dwelling household' },
  { verbs: '', others: 'worker employee staff staffer' },
  { verbs: '', others: 'explosion blast bombing detonation' },
  { verbs: '', others: 'robber thief burglar raider' },
  { verbs: '', others: 'crew crewman crewmember sailor seaman mariner' },
  { verbs: '', others: 'spectator fan crowd attendance' },
  { verbs: '', others: 'runner competitor entrant participant' },
  { verbs: '', others: 'car vehicle' },
  { verbs: '', others: 'missile rocket' },
  { verbs: '', others: 'boat vessel' },
  { verbs: '', others: 'student pupil' },
  { verbs: '', others: 'inmate prisoner detainee' },
  { verbs: '', others: 'protester demonstrator marcher' },
  { verbs: '', others: 'soldier troop' },
  { verbs: '', others: 'passenger traveller commuter rider' },
  { verbs: '', others: 'revenue turnover' },
  { verbs: '', others: 'profit earnings' },
  { verbs: '', others: 'resident inhabitant' },
]

const people = byForms(families)
const amounts = byForms(frames)

function byForms(list: readonly Family[]): ReadonlyMap<string, ReadonlySet<string>> {
  const byForm = new Map<string, ReadonlySet<string>>()
  for (const { verbs, others } of list) {
    const forms = new Set([
      ...verbs.split(' ').filter(Boolean).flatMap(verbForms),
      ...others.split(' ').flatMap(nounForms),
    ])
    for (const form of forms) byForm.set(form, forms)
  }
  return byForm
}

const none: ReadonlySet<string> = new Set()

/** Every form of the words that say the same of people as this one: "killed", "dead", "died". */
export function familyOf(form: string): ReadonlySet<string> {
  return people.get(form) ?? none
}

/** Every form of the words that tell the same amount as this one: "buy", "acquired", "takeover". */
export function frameOf(form: string): ReadonlySet<string> {
  return amounts.get(form) ?? none
}
