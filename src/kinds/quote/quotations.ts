import type { Article, Sentence, Span } from '../../model.ts'

/** The part of a quotation that stands in one sentence, marks included. */
export interface Part extends Span {
  readonly sentence: Sentence
}

/** What stands between two marks, sentence by sentence. */
export type Quotation = readonly Part[]

const MARKS = '“”„‟"«»‘’‚‛\'‹›'

/**
 * The quotations of an article, in order. One that no mark closes at the end of a sentence goes
 * on in the next sentence of its paragraph.
 */
export function quotationsOf({ sentences }: Pick<Article, 'sentences'>): readonly Quotation[] {
  const quotations: Quotation[] = []
  let open: Part[] = []
  const close = () => {
    if (open.length > 0) quotations.push(open)
    open = []
  }
  for (const sentence of sentences) {
    if (open[0] && open[0].sentence.paragraph !== sentence.paragraph) close()
    for (const span of sentence.quoted) {
      // “Yes. No.” goes on where the sentence starts inside it; “Yes.” “No.” are two.
      if (span.start > 0 || opens(sentence.text)) close()
      open.push({ ...span, sentence })
      if (!goesOn(sentence, span)) close()
    }
    if (sentence.quoted.length === 0) close()
  }
  close()
  return quotations
}

function opens(text: string): boolean {
  return MARKS.includes(text.charAt(0)) && !/^['’]\p{L}/u.test(text)
}

/** The quotation runs to the end of the sentence without a closing mark. */
function goesOn({ text }: Sentence, { start, end }: Span): boolean {
  if (end < text.trimEnd().length) return false
  const last = text.trimEnd().charAt(text.trimEnd().length - 1)
  return end - start < 2 || !MARKS.includes(last)
}

/** The text between the marks; offsets in the sentence. */
export function inside({ sentence: { text }, start, end }: Part): Span {
  const from = MARKS.includes(text.charAt(start)) ? start + 1 : start
  const to = end > from && MARKS.includes(text.charAt(end - 1)) ? end - 1 : end
  return { start: from, end: to }
}
