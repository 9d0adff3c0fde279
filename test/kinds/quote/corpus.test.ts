import { isStated } from '../../../src/kinds/quote/value.ts'
import type { PlainRecord } from '../../link/record.ts'
import { readCorpus, testCorpus } from '../../worded-corpus.ts'
import { quotationsIn, quotesRecord } from './quotes.ts'

const corpus = readCorpus<PlainRecord & { readonly quotes: unknown }>('quote')
const record = quotesRecord(corpus.record, corpus.record.quotes)

function speakerOf(value: unknown): string {
  if (!isStated(value)) return ''
  const { speaker } = value
  if (speaker.as === 'person') return ` by ${speaker.ids.join('|')}`
  return speaker.as === 'stranger' ? ' by somebody' : ''
}

testCorpus(corpus, (phrase) =>
  quotationsIn(phrase, record)
    .flatMap(({ fact, comparison, mention }) =>
      fact ? [`${comparison?.relation} ${fact.label}${speakerOf(mention.value)}`] : [],
    )
    .join(' + '),
)
