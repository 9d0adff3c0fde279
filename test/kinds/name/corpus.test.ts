import { articleOf, type PlainRecord, recordOf } from '../../link/record.ts'
import { readCorpus, testCorpus } from '../../worded-corpus.ts'
import { claimsOf, withNames } from './names.ts'

const corpus = readCorpus<PlainRecord>('name')
const record = withNames(recordOf(corpus.record))

testCorpus(corpus, (phrase) =>
  claimsOf(articleOf([phrase]), record)
    .map(({ link, fact, comparison }) =>
      [comparison.relation, fact.entity, link.mention.text].join(' '),
    )
    .join(' + '),
)
