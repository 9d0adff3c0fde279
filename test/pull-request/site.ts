/** A record of one meeting; its length can be given, changed and left out. */
export function recordOf(lasted: string | undefined, more = ''): string {
  return `events:
  council-meeting:
    kind: meeting
    when: 2026-03-09
${lasted === undefined ? '' : `    lasted: ${lasted}\n`}${more}`
}

/** An article on that meeting, long enough to be known again under another name. */
export function articleOf(lasted: string, more = ''): string {
  return `---
title: Council meets on the library
date: 2026-03-10
---

The council met on Monday to speak of the library. The meeting lasted ${lasted}.

Its members came from all its wards, and the gallery was full until the end.
${more}`
}
