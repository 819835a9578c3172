/** The words of the interface: everything that is neither the author's nor part of the outline's sentences. */
export interface Words {
  readonly picture: string
  readonly outline: string
  readonly legend: string
  readonly details: string
  readonly close: string
  readonly zoomIn: string
  readonly zoomOut: string
  readonly fit: string
  readonly actualSize: string
  readonly toolbar: string
  readonly empty: string
  readonly figures: {
    readonly steps: string
    readonly together: string
    readonly forks: string
    readonly joins: string
    readonly frictions: string
    readonly missing: string
    readonly of: string
  }
  readonly legendGroups: {
    readonly stations: string
    readonly signs: string
    readonly touchpoints: string
    readonly frictions: string
    readonly links: string
    readonly certainty: string
  }
  readonly legendEntries: {
    readonly alone: string
    readonly together: string
    readonly enters: string
    readonly leaves: string
    readonly placed: string
    readonly planned: string
    readonly missing: string
    readonly direct: string
    readonly indirect: string
    readonly influence: string
    readonly influenceAgainst: string
    readonly wayBack: string
    readonly bridge: string
    readonly notObserved: string
    readonly assumed: string
    readonly assumedFeeling: string
    readonly influenceRing: string
    readonly feelingLine: (min: string, max: string) => string
  }
}

const EN: Words = {
  picture: 'The journey as a picture',
  outline: 'The journey in words',
  legend: 'How to read it',
  details: 'Details of the step',
  close: 'Close',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  fit: 'Show the whole journey',
  actualSize: 'Back to reading size',
  toolbar: 'View',
  empty: 'This journey has no steps yet.',
  figures: {
    steps: 'steps',
    together: 'made together',
    forks: 'forks',
    joins: 'joins',
    frictions: 'frictions',
    missing: 'signs missing',
    of: 'of',
  },
  legendGroups: {
    stations: 'Stations',
    signs: 'Signposts',
    touchpoints: 'Touchpoints',
    frictions: 'Frictions',
    links: 'Links',
    certainty: 'Certainty and feeling',
  },
  legendEntries: {
    alone: 'one role alone',
    together: 'roles together',
    enters: 'enters the journey',
    leaves: 'leaves the journey',
    placed: 'answered here',
    planned: 'answer on its way',
    missing: 'nobody answers',
    direct: 'with the supplier',
    indirect: 'by way of others',
    influence: 'one role sways another',
    influenceAgainst: 'sways against',
    wayBack: 'back to an earlier step',
    bridge: 'passes under: takes no part',
    notObserved: 'not observed',
    assumed: 'assumed step',
    assumedFeeling: 'assumed feeling',
    influenceRing: 'the fuller the ring, the more say',
    feelingLine: (min, max) => `feeling, from ${min} to ${max}`,
  },
}

const DA: Words = {
  picture: 'Rejsen som billede',
  outline: 'Rejsen i ord',
  legend: 'Sådan læses kortet',
  details: 'Om trinnet',
  close: 'Luk',
  zoomIn: 'Zoom ind',
  zoomOut: 'Zoom ud',
  fit: 'Vis hele rejsen',
  actualSize: 'Tilbage til læsestørrelse',
  toolbar: 'Visning',
  empty: 'Rejsen har endnu ingen trin.',
  figures: {
    steps: 'trin',
    together: 'taget sammen',
    forks: 'forgreninger',
    joins: 'sammenløb',
    frictions: 'friktioner',
    missing: 'skilte mangler',
    of: 'af',
  },
  legendGroups: {
    stations: 'Stationer',
    signs: 'Vejskilte',
    touchpoints: 'Kontaktpunkter',
    frictions: 'Friktioner',
    links: 'Forbindelser',
    certainty: 'Sikkerhed og følelse',
  },
  legendEntries: {
    alone: 'en rolle alene',
    together: 'roller sammen',
    enters: 'kommer med på rejsen',
    leaves: 'forlader rejsen',
    placed: 'får svar her',
    planned: 'svaret er på vej',
    missing: 'ingen svarer',
    direct: 'med leverandøren',
    indirect: 'gennem andre',
    influence: 'en rolle påvirker en anden',
    influenceAgainst: 'modarbejder',
    wayBack: 'tilbage til et tidligere trin',
    bridge: 'går under: er ikke med',
    notObserved: 'ikke observeret',
    assumed: 'antaget trin',
    assumedFeeling: 'antaget følelse',
    influenceRing: 'jo fyldigere ring, desto større indflydelse',
    feelingLine: (min, max) => `følelse, fra ${min} til ${max}`,
  },
}

const NL: Words = {
  picture: 'De journey in beeld',
  outline: 'De journey in woorden',
  legend: 'Zo leest u de kaart',
  details: 'Over de stap',
  close: 'Sluiten',
  zoomIn: 'Inzoomen',
  zoomOut: 'Uitzoomen',
  fit: 'Hele journey tonen',
  actualSize: 'Terug naar leesformaat',
  toolbar: 'Weergave',
  empty: 'Deze journey heeft nog geen stappen.',
  figures: {
    steps: 'stappen',
    together: 'samen gezet',
    forks: 'splitsingen',
    joins: 'samenvoegingen',
    frictions: 'fricties',
    missing: 'borden ontbreken',
    of: 'van',
  },
  legendGroups: {
    stations: 'Stations',
    signs: 'Routeborden',
    touchpoints: 'Touchpoints',
    frictions: 'Fricties',
    links: 'Verbindingen',
    certainty: 'Zekerheid en gevoel',
  },
  legendEntries: {
    alone: 'één rol alleen',
    together: 'rollen samen',
    enters: 'stapt in',
    leaves: 'stapt uit',
    placed: 'krijgt hier antwoord',
    planned: 'antwoord is onderweg',
    missing: 'niemand geeft antwoord',
    direct: 'met de leverancier',
    indirect: 'via anderen',
    influence: 'een rol beïnvloedt een andere',
    influenceAgainst: 'werkt tegen',
    wayBack: 'terug naar een eerdere stap',
    bridge: 'gaat eronderdoor: doet niet mee',
    notObserved: 'niet waargenomen',
    assumed: 'aangenomen stap',
    assumedFeeling: 'aangenomen gevoel',
    influenceRing: 'hoe voller de ring, hoe meer zeggenschap',
    feelingLine: (min, max) => `gevoel, van ${min} tot ${max}`,
  },
}

const WORDS: ReadonlyMap<string, Words> = /* @__PURE__ */ new Map([
  ['en', EN],
  ['da', DA],
  ['nl', NL],
])

/** Returns the interface's words in a language; English where there are none. */
export function wordsFor(locale: string): Words {
  return WORDS.get(locale.split('-')[0] ?? locale) ?? EN
}
