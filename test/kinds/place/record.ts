/** Two meetings in two towns, a quake on an island, a shelling of two towns. */
export const record = `
people:
  moe: { name: Anton Moe, roles: [prime minister] }
  vance: { name: Terrence Vance, roles: [envoy] }
  liu: { name: Grace Liu, roles: [foreign minister] }
places:
  palace: { name: Ajuda Palace, in: lisbon }
  lisbon: { name: Lisbon, in: portugal }
  portugal: Portugal
  oslo: { name: Oslo, also: [the Norwegian capital], in: norway }
  norway: Norway
  bergen: { name: Bergen, in: norway }
  malta: Malta
  gozo: { name: Gozo, in: malta }
  tunis: { name: Tunis, in: tunisia }
  tunisia: Tunisia
  sfax: { name: Sfax, in: tunisia }
groups:
  norway: { name: Norway, also: [Norwegian, Oslo] }
  tunisia: { name: Tunisia, also: [Tunisian, Tunis] }
events:
  fish-talks:
    kind: meeting
    called: [fisheries talks]
    when: 2026-03-04
    where: lisbon
    who: { norway: [moe, vance], tunisia: [liu] }
    previous: bergen-talks
  bergen-talks: { kind: meeting, when: 2025-11-12, where: bergen, who: { norway: [vance], tunisia: [liu] } }
  quake: { kind: disaster, when: 2026-03-03, where: malta }
  shelling: { kind: attack, called: [shelling], when: 2026-03-02, where: [tunis, sfax] }
`
