/** Sentences of the outline. Lists come already joined in the reader's language. */
export interface Sentences {
  readonly summary: (roles: string, steps: number, shared: number) => string
  readonly alone: (role: string) => string
  readonly together: (roles: string) => string
  readonly enters: (roles: string) => string
  readonly leaves: (roles: string) => string
  readonly next: (title: string) => string
  readonly goesOn: (roles: string, title: string) => string
  readonly comesFrom: (roles: string, title: string) => string
  readonly labels: {
    readonly touchpoint: string
    readonly friction: string
    readonly sign: string
    readonly influence: string
    readonly handoff: string
    readonly wayBack: string
    readonly evidence: string
  }
  readonly against: string
  readonly direct: string
  readonly indirect: string
  readonly severity: readonly [string, string, string]
  readonly status: Readonly<Record<'missing' | 'planned' | 'placed' | 'retired', string>>
  readonly moment: Readonly<Record<'before' | 'during' | 'after', string>>
  readonly kind: Readonly<Record<'decision' | 'milestone', string>>
}

const EN: Sentences = {
  summary: (roles, steps, shared) => `${roles}. Steps: ${steps}; together: ${shared}.`,
  alone: (role) => `${role}, alone`,
  together: (roles) => `${roles}, together`,
  enters: (roles) => `Enters here: ${roles}.`,
  leaves: (roles) => `Leaves here: ${roles}.`,
  next: (title) => `Next: ${title}`,
  goesOn: (roles, title) => `${roles} → ${title}`,
  comesFrom: (roles, title) => `${roles} ← ${title}`,
  labels: {
    touchpoint: 'Contact',
    friction: 'Friction',
    sign: 'Signpost',
    influence: 'Influence',
    handoff: 'Handover',
    wayBack: 'Way back',
    evidence: 'Evidence',
  },
  against: 'against',
  direct: 'direct',
  indirect: 'indirect, by way of others',
  severity: ['a nuisance', 'costs them time', 'stops them'],
  status: { missing: 'missing', planned: 'planned', placed: 'placed', retired: 'retired' },
  moment: { before: 'before the step', during: 'during the step', after: 'after the step' },
  kind: { decision: 'decision', milestone: 'milestone' },
}

const DA: Sentences = {
  summary: (roles, steps, shared) => `${roles}. Trin: ${steps}; sammen: ${shared}.`,
  alone: (role) => `${role} alene`,
  together: (roles) => `${roles} sammen`,
  enters: (roles) => `Kommer med her: ${roles}.`,
  leaves: (roles) => `Forlader rejsen her: ${roles}.`,
  next: (title) => `Derefter: ${title}`,
  goesOn: (roles, title) => `${roles} → ${title}`,
  comesFrom: (roles, title) => `${roles} ← ${title}`,
  labels: {
    touchpoint: 'Kontakt',
    friction: 'Friktion',
    sign: 'Vejskilt',
    influence: 'Indflydelse',
    handoff: 'Overdragelse',
    wayBack: 'Vej tilbage',
    evidence: 'Vidensgrundlag',
  },
  against: 'imod',
  direct: 'direkte',
  indirect: 'indirekte, gennem andre',
  severity: ['til gene', 'koster dem tid', 'stopper dem'],
  status: { missing: 'mangler', planned: 'planlagt', placed: 'sat op', retired: 'taget ned' },
  moment: { before: 'før trinnet', during: 'under trinnet', after: 'efter trinnet' },
  kind: { decision: 'beslutning', milestone: 'milepæl' },
}

const NL: Sentences = {
  summary: (roles, steps, shared) => `${roles}. Stappen: ${steps}; samen: ${shared}.`,
  alone: (role) => `${role}, alleen`,
  together: (roles) => `${roles}, samen`,
  enters: (roles) => `Hier ingestapt: ${roles}.`,
  leaves: (roles) => `Hier uitgestapt: ${roles}.`,
  next: (title) => `Daarna: ${title}`,
  goesOn: (roles, title) => `${roles} → ${title}`,
  comesFrom: (roles, title) => `${roles} ← ${title}`,
  labels: {
    touchpoint: 'Contact',
    friction: 'Frictie',
    sign: 'Routebord',
    influence: 'Invloed',
    handoff: 'Overdracht',
    wayBack: 'Weg terug',
    evidence: 'Onderbouwing',
  },
  against: 'tegen',
  direct: 'direct',
  indirect: 'indirect, via anderen',
  severity: ['hinderlijk', 'kost hun tijd', 'houdt hen tegen'],
  status: { missing: 'ontbreekt', planned: 'gepland', placed: 'geplaatst', retired: 'weggehaald' },
  moment: { before: 'vóór de stap', during: 'tijdens de stap', after: 'na de stap' },
  kind: { decision: 'beslissing', milestone: 'mijlpaal' },
}

const SENTENCES: ReadonlyMap<string, Sentences> = /* @__PURE__ */ new Map([
  ['en', EN],
  ['da', DA],
  ['nl', NL],
])

/** Returns the sentences of a language; English where there are none. */
export function sentencesFor(locale: string): Sentences {
  return SENTENCES.get(locale.split('-')[0] ?? locale) ?? EN
}
