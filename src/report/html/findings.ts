import type { Cue, Finding, Result, Source } from '../../model.ts'
import { causeWords, placesOfCause } from '../cause-words.ts'
import { type Cause, causesOf } from '../causes.ts'
import { safeAddress } from './escape.ts'
import { html, type Markup, message } from './markup.ts'
import type { Places, Quoted } from './places.ts'
import { looks, rank, type State } from './state.ts'

/** Every finding in a card with all that have its cause; the worst first. */
export function findings(result: Result, places: Places): Markup {
  const indexes = new Map(result.findings.map((finding, index) => [finding, index]))
  const columns = new Map(result.articles.map(({ file }, index) => [file, index]))
  const causes = [...causesOf(result)].sort((a, b) => rank(worst(a)) - rank(worst(b)))
  const cardOf = (all: Cause['findings'], level: 3 | 4) => {
    const numbers = all.flatMap((one) => indexes.get(one) ?? [])
    return card(all, { numbers, column: columns.get(all[0].article.file), level }, places)
  }
  const groups = causes.map((cause) => {
    const words = causeWords(cause)
    if (!words) return cardOf(cause.findings, 3)
    return html`<section class="cause"><h3>${words.title}</h3><p>${message(words.message)}</p><p class="small">${message(words.help)}</p>
${cause.findings.map((one) => cardOf([one], 4))}</section>`
  })
  return groups.length > 0
    ? html`<div id="cards">${groups}</div>`
    : html`<p>Nothing is flagged.</p>`
}

function worst({ findings: [first] }: Cause): State {
  return stateFor(first)
}

function stateFor({ severity, acknowledged }: Finding): State {
  return severity === 'off' || acknowledged ? 'passed' : severity
}

interface Numbers {
  /** Indexes of its findings in the result, by which cells name them. */
  readonly numbers: readonly number[]
  readonly column: number | undefined
  /** Of its heading. */
  readonly level: 3 | 4
}

/** One finding, or several that say the same, each with its place. */
function card(all: Cause['findings'], { numbers, column, level }: Numbers, places: Places): Markup {
  const [finding] = all
  const { record, rule } = finding
  const state = stateFor(finding)
  const kind = rule.split('/')[0]
  const quotes = placesOfCause({ findings: all })
  return html`<article class="card ${state}" data-findings="${numbers.join(' ')}" data-kind="${kind}" data-column="${column ?? -1}" data-state="${state}">
<h${level}>${badges(finding, state)} ${message(finding.message)}</h${level}>
<div class="pair">
<figure>${quotes.map((at) => html`<figcaption>Article <code>${places.place(at.file, at)}</code></figcaption><blockquote>${marked(places.sentence(at))}</blockquote>`)}</figure>
<figure><figcaption>Record <code>${places.place(record.file, record)}</code></figcaption>
<p class="recorded">${record.shown}</p><pre>${marked(places.line(record))}</pre>${sourceLine(record.source)}</figure>
</div>
<details><summary>Why, and what to do</summary><div class="extra">${extra(finding)}</div></details></article>
`
}

function badges({ severity, status, acknowledged }: Finding, state: State): Markup {
  const first = html`<span class="badge ${state}">${looks[state].mark} ${acknowledged ? `accepted as ${acknowledged.as}` : severity}</span>`
  return status === 'new' ? first : html`${first} <span class="badge silent">${status}</span>`
}

/** Why it was tied to the fact, the ways out, and what names it. */
function extra(finding: Finding): Markup {
  const { because, acknowledged, help, rule, fact, confidence, fingerprint } = finding
  const reasons = because.map((cue) => html`<li>${cueText(cue)}</li>`)
  return html`${reasons.length > 0 ? html`<ul>${reasons}</ul>` : undefined}
${acknowledged ? html`<p>Accepted${acknowledged.by === undefined ? '' : ` by ${acknowledged.by}`}: ${acknowledged.reason}</p>` : undefined}
<p>${message(help)}</p>
${finding.accept === undefined ? undefined : html`<p>To accept it: <code>${finding.accept}</code></p>`}
<p class="small"><code>${rule}</code> · <code>${fact}</code> · ${confidence} link · fingerprint <code>${fingerprint}</code></p>`
}

/** Words in a `mark`, with what stands around them. */
export function marked({ before, words, after }: Quoted): Markup {
  return html`${before}<mark>${words}</mark>${after}`
}

/** A source with its address, where that is one of the web; nothing without a source. */
function sourceLine(source: Source | undefined): Markup | undefined {
  if (!source) return undefined
  const address = safeAddress(source.url)
  return address === undefined
    ? html`<p class="source">Source: ${source.title} ${source.url}</p>`
    : html`<p class="source">Source: <a href="${address}" rel="noopener noreferrer">${source.title}</a></p>`
}

function cueText({ cue, at }: Cue): string {
  return at && !cue.includes(at.text) ? `${cue} (“${at.text}”)` : cue
}
