import { verbForms } from '../../english/inflect.ts'
import { reportingVerbs } from '../../english/word-classes.ts'

const more = `call describe warn speak think joke shout whisper cry sing recall conclude continue
  repeat observe offer quip read boast lament complain caution counter interject agree recount
  answer yell begin start finish muse summarise summarize characterise characterize label dub term brand`

/** Every form of a verb with which words are given to a speaker: "said", "describes", "added". */
export const sayingVerbs: ReadonlySet<string> = new Set(
  [...reportingVerbs, ...more.trim().split(/\s+/u)].flatMap(verbForms),
)
