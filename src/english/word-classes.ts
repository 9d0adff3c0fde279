/** Closed word classes of English (Quirk et al. 1985, ch. 2), as far as attachment needs them. */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u))

export const prepositions = words(`
  aboard about above across after against along amid among around as at before behind below beneath
  beside besides between beyond by despite down during except following for from in inside into like
  near of off on onto opposite out outside over past per regarding since than through throughout till
  to toward towards under underneath until unto up upon via with within without`)

export const articles = words('a an the')

export const possessives = words('my your his her its our their whose')

export const determiners = words(`
  a an the this that these those my your his her its our their each every some any no both all another
  either neither such what which whose several many few`)

/** Words that open a clause of their own; a value rarely crosses them. */
export const subordinators = words(`
  after although as because before how if once since so that though unless until when where whereas
  whether which while who whom whose why`)

export const coordinators = words('and or but nor yet plus & as')

export const auxiliaries = words(`
  am is are was were be been being has have had having do does did will would shall should can could
  may might must`)

export const modals = words(`
  will would shall should can could may might must did do does not`)

/** Point ahead: the value is a plan, not a report. */
export const futureWords = words(`
  will would shall expected scheduled planned due set slated likely plans plan planning hopes hope
  intends intended upcoming forthcoming tomorrow could may might should`)

export const pronouns = words(
  'he she it they this these those i we you him her them who which that',
)

/** Verbs and nouns of saying; they absorb dates: "was announced on Thursday". */
export const reportingVerbs = words(`
  say tell announce confirm report state add note claim warn write tweet post testify argue insist
  acknowledge admit deny declare reveal disclose describe call comment explain reiterate stress
  respond reply remark suggest signal indicate hint predict estimate publish release update
  ask urge vow pledge promise accuse blame praise condemn welcome thank recall quote cite`)

export const reportingNouns = words(`
  statement announcement report interview tweet post remark comment declaration speech letter memo
  release briefing email message article editorial column poll survey`)

/** Verbs that say when or how long of their subject: "the talks began at nine". */
export const aspectVerbs: readonly string[] = [
  ...words(`begin start open commence convene resume last run continue end finish conclude close
    adjourn happen occur stretch drag`),
  ...['take place', 'get under way', 'get underway', 'kick off', 'wrap up', 'go on', 'drag on'],
  ...[
    'come to an end',
    'come to a close',
    'draw to a close',
    'break up',
    'stretch on',
    'call to order',
    'take effect',
    'come into force',
    'come into effect',
    'go into effect',
    'enter into force',
  ],
]

/** Passives of the same sort: "it was held on Friday". */
export const aspectPassives: readonly string[] = [
  'was',
  'were',
  'be',
  'been',
  'being',
  'is',
  'are',
].map((be) => `${be} held`)

/** Base forms that are more often an adjective or a noun: "a close vote", "last year". */
export const mostlyAdjectives = words('last close open top land final edge face rock draw present')

/** Nouns that more often name a thing than what took place: "a streaming service". */
export const mostlyThings = words('service services exchange exchanges instance instances')

/** Verbs that say little more than "there was": "held talks", "delivered a speech". */
export const lightVerbs = words(`
  hold have conduct give deliver make attend join launch stage sign host open begin start conclude
  resume win lose play cast carry undertake take reach strike clinch finish end mark call convene`)

/**
 * Verbs that one does or undergoes in the event itself, at its time: "foiled an attack", "survived
 * the crash" (FrameNet: Thwarting, Surviving, Undergoing, Committing_crime, Leadership).
 */
export const undergoingVerbs = words(`
  foil thwart repel repulse avert prevent survive suffer endure undergo witness commit perpetrate
  stage mount chair oversee attend`)

/** Words that a run of nouns and adjectives ends at. */
export const closedWords: ReadonlySet<string> = new Set([
  ...prepositions,
  ...determiners,
  ...auxiliaries,
  ...coordinators,
  ...subordinators,
  ...pronouns,
  ...['not', 's'],
])
