import { reports } from '../index.ts'
import { type Flag, flags } from './flags.ts'
import { version } from './version.ts'

/** The text of `--help`. */
export const usage = `corroborate ${version}: checks articles against a record of what is known

Usage: corroborate check [options] [articles, folders, globs, -]
       corroborate lint [options] [records]
       corroborate merge [options] reports
       corroborate acknowledge [options] --reason TEXT fingerprint [article]
       corroborate baseline [options] --reason TEXT [articles]

Without an article it checks what the record covers: its \`covers\`, else the folder articles
beside it, else its own folder. Articles are .txt, .md, .mdx and .html files; \`-\` reads one from the
standard input. An article that several records cover is held to all of them, one that names its
own (\`facts: [harlow]\` in its front matter) to that.

\`lint\` reads records, facts.yaml without any, and tells how to write them better. It takes the
options facts, format, output, quiet, color and no-color.

\`merge\` joins the JSON reports of a check in parts (\`--shard\`) into any format, and exits as the
whole check would. It takes the options that say how to report and what fails.

\`acknowledge\` accepts one finding, \`baseline\` all there are, in the file acknowledged.yaml beside
the record. They take the options reason, as, by and until, and facts, ignore-file and today.

Options:
${optionLines().join('\n')}

Formats: ${Object.keys(reports).join(', ')}. When none is asked for, text; in
GitHub Actions also github, which are annotations, and a summary of the step.

Exit status: 0 nothing refuted, 1 something refuted, 2 something could not be checked.
`

function optionLines(): readonly string[] {
  const rows = Object.entries<Flag>(flags).map(([name, flag]) => {
    const short = flag.short === undefined ? '' : `-${flag.short}, `
    const value = flag.value === undefined ? '' : ` ${flag.value}`
    return { head: `${short}--${name}${value}`, says: flag.says }
  })
  const width = Math.max(...rows.map(({ head }) => head.length))
  return rows.map(({ head, says }) => `  ${head.padEnd(width)}  ${says}`)
}
