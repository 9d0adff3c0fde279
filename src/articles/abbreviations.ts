/** Forms are without their final stop. Abbreviations after the AP Stylebook and English news text. */
const list = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Never the last word of a sentence: a name follows, or the other side of a comparison. */
export const leading = list(
  'Mr Mrs Ms Dr Messrs Mme Mlle Prof Rev Hon Gov Sen Sens Rep Reps Gen Adm Lt Col Sgt Cpl Pvt ' +
    'Capt Cmdr Maj Brig Supt Insp Det Pres Amb Atty vs v approx ca cf e.g i.e viz incl',
)

/** A number belongs to them: "No. 5". On its own, "No." is a sentence. */
export const numbered = list(
  'No Nos no nos Art art Sec sec Fig fig Vol vol Ch ch p pp Rs Sh par op ft hr hrs min mins in lb lbs',
)

export const months = list('Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec')

export const weekdays = list('Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun')

/** End a sentence only when what follows is the plain start of one: "Acme Inc. The firm …". */
export const trailing = list(
  'Inc Corp Co Cos Ltd Bros LLC Jr Sr Esq Univ Dept Assn Est Ave Blvd St Rd Hwy Mt Ft Pt ' +
    'Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb ' +
    'Nev Okla Ore Pa Tenn Tex Vt Va Wash Wis Wyo Ont Que',
)

/** What may follow "7 p.m." inside its sentence, besides figures, months and weekdays. */
export const clocks = list(
  'ET EST EDT CT CST CDT MT MST MDT PT PST PDT GMT UTC BST CET CEST EET MSK IST JST ' +
    'Eastern Central Mountain Pacific Greenwich Atlantic',
)

export const calendar = list(
  'January February March April May June July August September October November December ' +
    'Monday Tuesday Wednesday Thursday Friday Saturday Sunday',
)

/** Words of the closed classes, and the adverbs of news prose, that begin a sentence. */
export const starters = list(
  'The A An This That These Those He She It They We I You His Her Its Their Our My Your There ' +
    'Here In On At For From By With Without After Before As If When While Since Although Though ' +
    'But And Or Nor So Yet However Meanwhile Then Now Still Also Some Many Most Several Few Both ' +
    'Each Every All Another Other Others No Not None One Two Three Four Five What Who Why How ' +
    'Where Which Whether To During Under Over Despite Because Until Once Unless Instead Earlier ' +
    'Later Last Next Nearly About Around More Less Only Just Even Such Speaking According Asked ' +
    'Today Yesterday Tomorrow Never Always Between Among Against Through',
)

/** "“Is it over?” Ortiz asked." is one sentence. */
export const speech = list(
  'said says asked asks told tells wrote writes added adds replied shouted demanded wondered ' +
    'continued tweeted posted exclaimed recalled quipped',
)
