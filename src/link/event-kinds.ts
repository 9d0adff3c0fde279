/** Nouns and verbs that name an event of a kind. Lower case, singular and base forms. */
export interface EventWords {
  readonly nouns: readonly string[]
  /** "sit down": a verb and the particle right behind it. */
  readonly verbs: readonly string[]
}

const words = (list: string): readonly string[] => list.split(',').map((word) => word.trim())

/**
 * General English for the kinds of events that news and minutes tell of. Nouns and verbs are the
 * event frames of FrameNet 1.7 (Discussion, Come_together, Hostile_encounter, Catastrophe, Attack,
 * Commercial_transaction, Statement, Motion …), cut down to words that name the event itself.
 */
export const eventKinds: Readonly<Record<string, EventWords>> = {
  meeting: {
    nouns: words(
      'meeting, talk, talks, negotiation, negotiations, discussion, summit, session, sit-down, conversation, head-to-head, round, dialogue, consultation, encounter, conference, gathering, get-together, exchange, huddle, instance',
    ),
    verbs: words(
      'meet, sit down, talk, negotiate, confer, huddle, convene, gather, host, receive, sit for',
    ),
  },
  hearing: {
    nouns: words('hearing, session, trial, arraignment, proceeding, sentencing, testimony'),
    verbs: words('testify, appear, plead, hear, arraign, sentence'),
  },
  trial: {
    nouns: words('trial, hearing, proceeding, verdict, sentencing, plea, case'),
    verbs: words('try, convict, acquit, sentence, plead, prosecute'),
  },
  vote: {
    nouns: words('vote, ballot, roll call, tally, motion, resolution'),
    verbs: words('vote, pass, approve, reject, adopt, impeach, ratify'),
  },
  election: {
    nouns: words('election, vote, ballot, poll, runoff, race, primary, referendum'),
    verbs: words('elect, vote, win, re-elect'),
  },
  match: {
    nouns: words(
      'match, game, final, fight, bout, race, contest, win, victory, loss, defeat, clash, kick-off, kickoff, tip-off',
    ),
    verbs: words('beat, defeat, win, play, face, lose, top, edge, rout, draw'),
  },
  attack: {
    nouns: words(
      'attack, assault, bombing, shooting, raid, strike, explosion, blast, ambush, barrage, massacre, stabbing, killing, siege, incident',
    ),
    verbs: words(
      'attack, bomb, shoot, strike, raid, explode, ambush, storm, assault, detonate, stab',
    ),
  },
  strike: {
    nouns: words('strike, walkout, stoppage, picket, airstrike'),
    verbs: words('strike, walk out, walk off, down tools, picket'),
  },
  robbery: {
    nouns: words('robbery, heist, theft, burglary, raid, hold-up, haul, break-in'),
    verbs: words('rob, steal, burgle, raid, hold up'),
  },
  accident: {
    nouns: words(
      'accident, crash, collision, collapse, derailment, wreck, disaster, incident, fire, explosion, spill',
    ),
    verbs: words(
      'crash, collide, collapse, derail, sink, capsize, explode, burn, plunge, go down, come down, overturn',
    ),
  },
  disaster: {
    nouns: words(
      'disaster, earthquake, quake, tremor, temblor, storm, hurricane, typhoon, cyclone, tornado, flood, flooding, landslide, mudslide, eruption, wildfire, fire, tsunami, avalanche',
    ),
    verbs: words(
      'strike, hit, shake, rock, jolt, flood, erupt, rattle, break out, burn, batter, lash, pummel, make landfall, come ashore, tear through, rip through, sweep through',
    ),
  },
  deal: {
    nouns: words(
      'deal, agreement, acquisition, purchase, takeover, merger, buyout, sale, transaction, contract, accord, treaty',
    ),
    verbs: words('acquire, buy, purchase, sell, merge, sign, agree, take over'),
  },
  announcement: {
    nouns: words(
      'announcement, statement, declaration, news conference, press conference, launch, unveiling, release',
    ),
    verbs: words('announce, unveil, declare, launch, introduce'),
  },
  speech: {
    nouns: words('speech, address, remarks, lecture, keynote, statement, comments'),
    verbs: words('speak, address, deliver, lecture'),
  },
  trip: {
    nouns: words('trip, visit, tour, journey, stop, stopover'),
    verbs: words('visit, travel, tour, arrive, fly'),
  },
  flight: {
    nouns: words('flight, patrol, sortie, mission, launch, plane, jet, aircraft'),
    verbs: words('fly, patrol, take off, land, depart, launch'),
  },
  closure: {
    nouns: words('closure, closing, shutdown, shutting'),
    verbs: words('close, shut, shut down'),
  },
  opening: {
    nouns: words('opening, inauguration, launch, reopening'),
    verbs: words('open, inaugurate, launch, reopen'),
  },
  protest: {
    nouns: words('protest, demonstration, march, rally, strike, walkout, riot'),
    verbs: words('protest, demonstrate, march, rally, riot'),
  },
  arrest: {
    nouns: words('arrest, capture, detention, custody, manhunt, recapture'),
    verbs: words('arrest, capture, detain, catch, seize, recapture, apprehend'),
  },
  escape: {
    nouns: words('escape, breakout, getaway, jailbreak'),
    verbs: words('escape, flee, break out'),
  },
  death: {
    nouns: words('death, killing, murder, funeral'),
    verbs: words('die, kill, murder'),
  },
  war: {
    nouns: words('war, invasion, conflict, offensive, fighting'),
    verbs: words('invade'),
  },
  concert: {
    nouns: words('concert, show, performance, gig, festival, tour'),
    verbs: words('perform, play, sing'),
  },
  ceremony: {
    nouns: words('ceremony, wedding, funeral, service, inauguration, vigil'),
    verbs: words('marry, wed'),
  },
}

/**
 * The kind in the table that a record's `kind` means: its own name, or the first whose noun it ends
 * with: "summit" is a meeting, "plane crash" an accident. Undefined for a word of no kind.
 */
export function kindNamed(kind: string): string | undefined {
  const lower = kind.toLowerCase().trim()
  if (Object.hasOwn(eventKinds, lower)) return lower
  const last = lower.split(/[\s-]+/u).at(-1) ?? ''
  const fits = ([name, { nouns }]: readonly [string, EventWords]) =>
    name === last || nouns.includes(lower) || nouns.includes(last)
  return Object.entries(eventKinds).find(fits)?.[0]
}

/** Every noun of every kind, singular. */
export const eventNouns: ReadonlySet<string> = new Set(
  Object.values(eventKinds).flatMap(({ nouns }) => nouns),
)
