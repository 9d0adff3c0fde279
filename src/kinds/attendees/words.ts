/** Words of meeting and taking part; lower case. */

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u))

/** Verbs whose object is met without a preposition. */
export const MEET_TRANSITIVE = list(`
met meet meets meeting hosted hosts host hosting received receives receiving
`)

/** Verbs that say people came together; some need "with" or "down" behind them. */
export const MEET_VERBS = list(`
met meet meets meeting hosted hosts host hosting received receives receiving conferred confer
confers conferring huddled huddle huddles huddling convened convene convenes gathered gather
gathers talked talk talks talking spoke speak speaks speaking spoken negotiated negotiate
negotiates negotiating sat sit sits sitting dined lunched consulted
`)

/** Verbs that come with a noun of meeting: "held talks", "had a conversation". */
export const HOLD_VERBS = list(`
held hold holds holding had have has having opened open opens began begin begins begun start
started starts concluded finished ended resumed resume continued continue spent chaired shook
shake shaking wrapped
`)

/** Nouns of meeting. */
export const MEET_NOUNS = list(`
meeting meetings talks talk negotiation negotiations discussion discussions summit summits session
sessions sit-down conversation conversations head-to-head round rounds instance dialogue
consultation consultations encounter call dinner lunch breakfast hearing debate hands
`)

/** Nouns for a side at the table. */
export const SIDE_NOUNS = list(`
delegation delegations team teams side group mission party negotiators negotiations
`)

/** Head nouns of a collective: "US envoys", "a delegation". */
export const COLLECTIVE_NOUNS = list(`
officials envoys delegation delegations negotiators representatives diplomats team group personnel
leaders mediators delegates aides advisers advisors ministers lawmakers emissaries experts
councillors councilors
`)

/** Helping verbs and what may stand between a subject and its verb. */
export const AUXILIARIES = list(`
will would is are was were be been being has have had to can could may might shall should must did
do does also both each again then later all not just never ever expected scheduled due set planning
planned plans agreed about going likely there jointly together separately first once twice
reportedly previously recently
`)

/** A word that closes a clause, looking back from a name. */
export const CLAUSE_STOPS = list(`
that who whom whose which when where while because although though if unless until since than but
said says say told tell added adds wrote announced confirmed warned claimed stated reported
after before during in on at from to into over about against for through under near despite
not
`)

/** A finite verb, looking ahead from a name: what follows is a clause of its own. */
export const FINITE = list(`
said says told tells added adds wrote is are was were has have had will would could may might can
did does announced confirmed warned claimed stated reported described called insisted declined
`)

/** Words of an organisation: a capitalised pair with one is not a person. */
export const ORGANISATION = list(`
affairs forum council committee ministry department office union nations party directorate agency
service services force forces board federation republic states kingdom emirates congress parliament
senate assembly league network news tv media radio reuters army navy guard police white house
north south east west northern southern eastern western central new san los saint
`)
