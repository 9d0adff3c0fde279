/** Nouns for people that say nothing more of them: any of them may stand for another. */
const anyone = new Set(
  `people person persons individual individuals human humans soul souls somebody someone folk folks
  victim victims life lives others`.split(/\s+/u),
)

/** Whether a lower-case noun means people as such: "people", "persons"; not "children". */
export function isAnyone(noun: string): boolean {
  return anyone.has(noun)
}

const some = new Set(
  `adults agents athletes attendees babies boys bystanders captives children citizens civilians
  commuters demonstrators deputies detainees drivers employees fans farmers fighters firefighters
  fishermen foreigners girls guards guests gunmen hostages infants inmates journalists kids marchers
  marines medics members men migrants militants miners mourners nationals officers officials
  passengers patients pedestrians pilgrims police policemen prisoners protesters pupils rebels refugees
  rescuers residents riders sailors schoolchildren shoppers soldiers spectators staff students survivors
  teachers teenagers tourists travellers travelers troops villagers visitors voters women workers
  worshippers`.split(/\s+/u),
)

/** Whether a lower-case plural names people of some sort: some of them, at most all. */
export function isSomePeople(noun: string): boolean {
  return some.has(noun)
}

const undergoers = new Set(
  'suspects detainees arrestees captives prisoners casualties fatalities'.split(' '),
)

/** Whether a lower-case plural says of people only what befell them: "suspects" were arrested. */
export function isUndergoer(noun: string): boolean {
  return undergoers.has(noun)
}
