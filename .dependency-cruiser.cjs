/**
 * The import laws. Each says why; a new edge needs a reason here.
 * `npm run laws` checks them, `test/system/laws.test.ts` shows that each one can fail.
 */

/** Only `allowed` may import what `to` names. */
function only(name, comment, allowed, to) {
  return { name, comment, severity: 'error', from: { path: '^src/', pathNot: allowed }, to }
}

/** What `from` names imports nothing but `allowed`. */
function nothingBut(name, comment, from, allowed) {
  return { name, comment, severity: 'error', from: { path: from }, to: { pathNot: allowed } }
}

const adapters = '^src/(?:cli\\.ts$|command/)'

/** A package of that name, wherever it is installed. */
const packages = (names) => ({ path: `node_modules/(?:${names})/` })

module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment:
        'Stages pass data forward; a cycle means that one of them knows what comes next. The type of a neighbour may be named, for it is gone when the code runs.',
      severity: 'error',
      from: { path: '^src/' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-orphans',
      comment:
        'A file that nobody imports is dead, or its one line in an index is missing. What runs in a browser is built into a file that is imported.',
      severity: 'error',
      from: {
        orphan: true,
        path: '^src/',
        pathNot: '^src/(?:(?:cli|index)\\.ts$|report/html/client/)',
      },
      to: {},
    },
    {
      name: 'no-unresolvable',
      comment: 'What cannot be found cannot be judged by the other laws.',
      severity: 'error',
      from: { path: '^src/' },
      to: { couldNotResolve: true },
    },
    {
      name: 'kinds-apart',
      comment:
        'A kind can be read, tested and removed alone; what two of them share lives in english/, names/ or compare/.',
      severity: 'error',
      from: { path: '^src/kinds/([^/]+)/' },
      to: { path: '^src/kinds/[^/]+/', pathNot: '^src/kinds/$1/' },
    },
    nothingBut(
      'reports-know-the-model-only',
      'A report turns a result into text; it decides nothing and reads nothing. Days are written, lists are grouped, and front matter ends, as everywhere.',
      '^src/report/',
      '^src/(?:report/|(?:model|grouped)\\.ts$|english/civil-day\\.ts$|articles/fence\\.ts$)',
    ),
    only(
      'only-adapters-touch-the-machine',
      'check() is pure: texts in, result out. Files, clock, console and process belong to the adapters.',
      adapters,
      { dependencyTypes: ['core'], pathNot: '^(?:node:)?(?:crypto|module)$' },
    ),
    only(
      'only-two-load-late',
      'What a library is loaded by, on the spot and at once, depends on nothing outside the package: the compiler of schemas, and the gazetteer, which most records never ask.',
      '^src/(?:facts/compile|kinds/place/gazetteer)\\.ts$',
      { dependencyTypes: ['core'], path: '^(?:node:)?module$' },
    ),
    only(
      'only-fingerprints-hash',
      'A hash is deterministic, so one pure file may use node:crypto: the one that names findings. The cache names what it keeps.',
      '^src/(?:fingerprint|command/cache)\\.ts$',
      { dependencyTypes: ['core'], path: '^(?:node:)?crypto$' },
    ),
    nothingBut(
      'adapters-enter-by-the-front',
      'What the command can do, a program can do through index.ts. Besides, the command shares the guess at a misspelt word and the cleaning of untrusted text.',
      adapters,
      '^(?:src/(?:cli|index|model)\\.ts$|src/command/|src/report/visible\\.ts$|src/facts/did-you-mean\\.ts$|package\\.json$|node_modules/|[^/]+$)|node_modules/',
    ),
    only('adapters-are-the-edge', 'Nothing inside may depend on how it was called.', adapters, {
      path: adapters,
    }),
    only(
      'only-facts-know-yaml',
      'YAML is how the record is written, what people have accepted, and the front matter of an article; no stage may see it.',
      '^src/(?:facts/|acknowledged/|articles/(?:front-matter|scalar-text)[^/]*\\.ts$)',
      packages('yaml'),
    ),
    only(
      'only-facts-know-ajv',
      'The schema is checked where the record enters; behind it, values have their types.',
      '^src/facts/',
      packages('ajv'),
    ),
    only(
      'only-articles-know-the-parsers',
      'One folder turns files into sentences; a change of parser must end there.',
      '^src/articles/',
      packages(
        'unified|retext[^/]*|nlcst[^/]*|remark[^/]*|micromark[^/]*|mdast[^/]*|rehype[^/]*|hast[^/]*|unist[^/]*|vfile[^/]*|toml-eslint-parser|@types/(?:nlcst|mdast|hast|unist)',
      ),
    ),
    only(
      'only-one-chrono',
      'chrono-node stands behind one adapter, so that what it gets wrong is mended in one place.',
      '^src/english/',
      packages('chrono-node'),
    ),
    nothingBut(
      'english-stands-alone',
      'Text to value: numerals, hedges, calendar and names know no mention, no kind, no record.',
      '^src/english/',
      '^src/english/|node_modules/',
    ),
  ],
  options: {
    // Types count: a kind that needs another kind's type is not apart from it.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
}
