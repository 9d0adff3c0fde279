import { age } from '../../../src/kinds/age/index.ts'
import { type PlainRecord, recordOf } from '../../link/record.ts'
import { readCorpus, recognisedIn, testCorpus } from '../../worded-corpus.ts'

const corpus = readCorpus<PlainRecord>('age')
const record = recordOf(corpus.record)

testCorpus(corpus, (phrase) =>
  recognisedIn(phrase, age, record)
    .map(({ value }) =>
      value.as === 'stated' ? `${value.person} ${value.years}${value.bare ? ' bare' : ''}` : '',
    )
    .join(' + '),
)
