/** The sixth talks of two people, a war that nears an anniversary, a yearly match. */
export const record = `
people:
  moe: { name: Anton Moe, roles: [prime minister] }
  vance: { name: Terrence Vance, roles: [envoy] }
  liu: { name: Grace Liu, roles: [foreign minister] }
places: { lisbon: Lisbon }
groups: { norway: Norway, tunisia: Tunisia }
events:
  fish-talks:
    kind: meeting
    called: [fisheries talks]
    when: 2026-03-04
    where: lisbon
    who: { norway: [moe, vance], tunisia: [liu] }
    nth: sixth meeting of Anton Moe and Grace Liu
    previous: old-talks
  old-talks: { kind: meeting, when: 2025-11-12, who: { norway: [vance], tunisia: [liu] } }
  war: { kind: war, called: [border war], when: 2023-03-20, nth: third anniversary }
  derby: { kind: match, called: [harbour derby], when: 2026-03-01, nth: 100 }
  speech: { kind: speech, when: 2026-03-02, who: [moe], nth: fourth budget speech }
`
