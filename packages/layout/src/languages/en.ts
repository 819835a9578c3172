import type { LayoutLanguage, PictureLanguage } from '../language.ts'

/** The words of pictures in English. */
export const enPicture: PictureLanguage = {
  tag: 'en',
  quotes: ['“', '”'],
  words: {
    assumed: 'Assumed',
    partlySeen: 'Partly observed',
    notObserved: 'Not observed',
    notInCrm: 'not in CRM',
    feeling: 'feeling',
    to: 'to',
    buying: {
      initiator: 'initiator',
      user: 'user',
      influencer: 'influencer',
      decider: 'decider',
      approver: 'approver',
      buyer: 'buyer',
      gatekeeper: 'gatekeeper',
      other: 'other',
    },
  },
}

const sentences: LayoutLanguage['sentences'] = {
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

/** The words and sentences of pictures and outlines in English. */
export const en: LayoutLanguage = /* @__PURE__ */ Object.assign({}, enPicture, { sentences })
