import { role } from '../../../src/kinds/role/index.ts'
import { type PlainRecord, recordOf } from '../../link/record.ts'
import { readCorpus, recognisedIn, testCorpus } from '../../worded-corpus.ts'

const corpus = readCorpus<PlainRecord>('role')
const record = recordOf(corpus.record)

testCorpus(corpus, (phrase) =>
  recognisedIn(phrase, role, record)
    .map(({ value, start, end }) =>
      value.as === 'stated'
        ? `${value.person} ${value.stands} ${phrase.slice(start, end)}`
        : 'recorded',
    )
    .join(' + '),
)
