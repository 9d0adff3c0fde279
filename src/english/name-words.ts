/** Words that stand beside a name without being part of it, and words that make it a longer one. */

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u))

/** Titles and role nouns, lower case: "Mayor Ortiz", "special envoy Ortiz". */
export const TITLE_WORDS = list(
  `
mr mrs ms miss mx dr prof professor sir dame lord lady sheikh prince princess king queen emperor
sultan emir crown rev reverend father sister pope cardinal archbishop bishop rabbi imam ayatollah
president premier chancellor minister ministers secretary governor gov mayor senator sen
congressman congresswoman congressmember representative rep delegate assemblyman assemblywoman
assemblymember councilman councilwoman councilor councillor councilmember alderman commissioner
ambassador envoy envoys consul attache diplomat diplomats negotiator negotiators mediator
chief head leader director chair chairman chairwoman chairperson deputy vice acting interim
former ex-president special general gen colonel col major maj captain capt lieutenant lt sergeant
sgt corporal private admiral adm vice-admiral commodore commander marshal officer agent detective
inspector constable sheriff superintendent judge justice attorney prosecutor lawyer solicitor
counsel advocate coach manager captain-general spokesman spokeswoman spokesperson aide adviser
advisor assistant analyst economist scientist researcher historian author writer poet journalist
reporter correspondent editor columnist actor actress singer director-general ceo cfo coo founder
co-founder cofounder owner billionaire businessman businesswoman investor developer engineer
doctor nurse teacher principal dean provost trustee librarian member members colleague colleagues
candidate nominee counterpart counterparts president-elect minister-counsellor plenipotentiary
speaker whip majority minority foreign defense defence interior finance justice-minister treasury
energy economy trade security national intelligence military state prime senior junior chief-of-staff
son-in-law daughter-in-law brother-in-law father-in-law son daughter brother sister-in-law wife
husband father mother uncle nephew niece cousin friend ally allies rival fellow veteran lawmaker
lawmakers lobbyist staffer strategist pollster treasurer clerk comptroller auditor presidential
`.trim(),
)

/** Words that may open a sentence or clause before a name, lower case. */
export const FUNCTION_WORDS = list(
  `
a an the this that these those some any each every no both all another one two three several many
and but or nor so yet for if then than as although though because since until unless while whereas
when whenever where wherever whether before after once during within without with via per from to
into onto in on at by of off over under about above across against along among amid around behind
below beneath beside besides between beyond despite down except inside like near outside past
through throughout toward towards up upon following regarding concerning including versus vs
is are was were be been being has have had do does did can could will would shall should may might
must not only just even also too still again now today yesterday tomorrow tonight later earlier
soon recently previously meanwhile however moreover furthermore nevertheless nonetheless instead
therefore thus hence indeed perhaps maybe apparently reportedly separately together finally
eventually initially originally afterwards afterward here there who whom whose which what why how
he she it they we you i his her its their our your my him them us me
asked told said says added according hours minutes days weeks months years late early last next
dear meet meeting met enter watch read see photo image caption file breaking update updated
exclusive opinion analysis live video
`.trim(),
)

/** Nouns that make a name the first part of another one: "Ortiz Street", "Vance Library". */
export const PLACE_NOUNS = list(
  `
tower towers street st avenue ave road rd boulevard blvd lane drive court square plaza place park
gardens garden hall house building library museum theatre theater stadium arena field center
centre school college university academy institute institution hospital clinic church cathedral
mosque temple synagogue station airport port harbor harbour bridge tunnel dam canal river lake
creek bay island islands mountain mountains mount peak valley forest beach cape county parish
township village heights hills springs falls building estate ranch farm inn hotel resort club
foundation fund trust organization organisation association society corporation corp inc llc ltd
company co group holdings partners industries airlines airways bank press times post journal
tribune herald gazette chronicle telegraph guardian review prize award medal cup trophy act law
doctrine plan amendment commission report administration jr sr ii iii iv
`.trim(),
)

/** Months and weekdays, and their short forms, lower case. */
export const CALENDAR_WORDS = list(
  `
january february march april may june july august september october november december
jan feb mar apr jun jul aug sep sept oct nov dec
monday tuesday wednesday thursday friday saturday sunday
mon tue tues wed thu thur thurs fri sat sun
`.trim(),
)

/** Before a role they make it someone else's: "a deputy mayor", "the former mayor". */
export const OTHER_HOLDER = list(
  `
a an another any no former ex deputy vice acting then interim new next future first second third
assistant associate previous late would-be one every each no. self-styled honorary shadow under
`.trim(),
)

/** Suffixes that tell a child from a parent: "Dana Ortiz Jr." is not Dana Ortiz. */
export const GENERATION_WORDS = list('jr sr ii iii iv junior')

// "Harlovian", "Japanese", "Polish", "Israeli": an adjective of a nation or a town.
const DEMONYM = /^\p{Lu}\p{Ll}+(?:ian|can|ean|ese|ish|sian|rian|eli|aqi|mani|bani|stani)s?$/u

/** The word, capitalised, is a nation's adjective by its ending. */
export function looksDemonym(word: string): boolean {
  return DEMONYM.test(word)
}
