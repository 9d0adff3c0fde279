/** A rally, a meeting, a vote and a fire, in an order that the record gives. */
export const record = `
people:
  ortiz: { name: Dana Ortiz, roles: [mayor] }
  vance: { name: Terrence Vance, roles: [council member] }
places: { harlow: Harlow }
events:
  vote:
    kind: vote
    called: [budget vote]
    when: 2026-03-04
    where: harlow
    order: { after: meeting, by: hours }
  meeting:
    kind: meeting
    called: [council meeting]
    when: 2026-03-03
    who: [ortiz, vance]
    where: harlow
  rally:
    kind: protest
    called: [library rally, rally]
    when: 2026-03-03
    order: [{ before: meeting, by: minutes }, { before: vote }]
  fire: { kind: disaster, called: [mill fire], when: 2026-02-20 }
`
