/** Words before or behind an event noun that say which of several events, or which part of one. */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u))

/** A value of a part is not the whole's: "the opening session lasted two hours". */
export const partModifiers = words(`
  opening closing initial final expanded private plenary working introductory preliminary partial
  bilateral one-on-one tete-a-tete phone telephone video virtual online informal`)

/** Nouns that name a part: "the first day of the talks". */
export const partNouns = words(`
  session part day half leg stage phase portion segment hour start beginning end opening close
  section bulk rest remainder middle sidelines`)

/** Another event of the same kind: "another meeting", "further talks". */
export const otherModifiers = words(`
  another other further new next second third fourth fifth subsequent follow-up later additional
  separate similar future fresh more repeat possible potential any some several multiple many various
  numerous few recurring regular`)

/** The event before the one at hand: "the last such meeting". */
export const previousModifiers = words('previous prior last earlier past former preceding')

/** A compound whose head is not the event: "meeting room", "attack helicopter". */
export const compoundHeads = words(`
  room rooms hall venue table tables site place date dates time schedule agenda process participants
  participant partner partners team teams organizer organizers organiser host hosts plan plans
  invitation request offer proposal proposals minutes notes transcript leader leaders member members
  coverage footage video photo photos suspect suspects victim victims survivor survivors zone scene
  area record records season helicopter aircraft jet plane planes group groups force forces squad
  crew crews ticket tickets winner winners point points rights system machine station stations
  format framework mechanism position positions track effort efforts`)

/** The number of sides that a word states: "trilateral", "three-way". */
export const sideCounts: Readonly<Record<string, number>> = {
  bilateral: 2,
  'two-way': 2,
  trilateral: 3,
  tripartite: 3,
  'three-way': 3,
  quadrilateral: 4,
  'four-way': 4,
}

/** Bodies that hold meetings, votes and hearings of their own. */
export const bodies = words(`
  committee subcommittee board council commission panel cabinet parliament senate assembly congress
  union club association faculty staff team party caucus court jury trustees directors shareholders
  residents parents teachers students school church police`)
