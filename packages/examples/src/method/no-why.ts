import { defineJourney, type JourneyDocument } from '@routebord/schema'
import { everyone } from './bouncy-ball-2.ts'

const all = ['operator', 'specialist', 'head', 'director'] as const

const anywhere = (en: string, da: string, nl: string, phase: 'aware' | 'consider' | 'loyal') => ({
  title: { en, da, nl },
  phase,
  roles: all,
})

/** A bad example: a map made to have one. It fits every company, and answers nobody's question. */
export const noWhy: JourneyDocument = defineJourney({
  id: 'no-why',
  title: {
    en: 'A customer journey, because we need one',
    da: 'En kunderejse, fordi vi skal have en',
    nl: 'Een customer journey, omdat we er een moeten hebben',
  },
  kind: 'purchase',
  purpose: {
    why: {
      en: 'To have a customer journey.',
      da: 'For at have en kunderejse.',
      nl: 'Om een customer journey te hebben.',
    },
    audience: [{ en: 'Everyone', da: 'Alle', nl: 'Iedereen' }],
  },
  roles: everyone,
  phases: {
    aware: { title: { en: 'Awareness', da: 'Kendskab', nl: 'Bewustwording' } },
    consider: { title: { en: 'Consideration', da: 'Overvejelse', nl: 'Overweging' } },
    loyal: { title: { en: 'Loyalty', da: 'Loyalitet', nl: 'Loyaliteit' } },
  },
  steps: {
    need: anywhere('Notices a need', 'Mærker et behov', 'Voelt een behoefte', 'aware'),
    search: anywhere('Looks for information', 'Søger information', 'Zoekt informatie', 'aware'),
    compare: anywhere(
      'Compares offers',
      'Sammenligner tilbud',
      'Vergelijkt het aanbod',
      'consider',
    ),
    buy: anywhere('Buys', 'Køber', 'Koopt', 'consider'),
    happy: anywhere('Is satisfied', 'Er tilfreds', 'Is tevreden', 'loyal'),
    recommend: anywhere('Recommends us', 'Anbefaler os', 'Beveelt ons aan', 'loyal'),
  },
})
