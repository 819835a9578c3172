import { deriveComposite } from '@routebord/analysis'
import { bouncyBall } from '@routebord/examples'
import { layoutSwimlane, type SwimlaneLayout } from '@routebord/layout'
import { assertJourney, type Journey, type JourneyDocument } from '@routebord/schema'
import type { Language } from '../src/language.ts'
import { da } from '../src/languages/da.ts'
import { en } from '../src/languages/en.ts'
import { nl } from '../src/languages/nl.ts'
import { buildScene } from '../src/scene/build-scene.ts'
import type { Scene } from '../src/scene/mark.ts'

/** The bouncy-ball example, parsed. */
export const bouncyBallJourney: Journey = assertJourney(bouncyBall)

/** Every language there is. */
export const LANGUAGES: readonly Language[] = [en, da, nl]

/** Lays a journey out. */
export function layoutOf(journey: Journey, language: Language = en): SwimlaneLayout {
  return layoutSwimlane(deriveComposite(journey), { language })
}

/** Draws a journey as a scene. */
export function sceneOf(journey: Journey, language: Language = en): Scene {
  return buildScene(layoutOf(journey, language), 'A test')
}

/** A journey of two roles who meet once. */
export const pairDocument: JourneyDocument = {
  format: 'routebord/1',
  id: 'pair',
  title: 'A pair',
  purpose: { why: 'To test', audience: ['Testers'] },
  roles: [
    { id: 'anna', name: 'Anna', buying: ['user'] },
    { id: 'bert', name: 'Bert', buying: ['decider'], inCrm: false },
  ],
  phases: [{ id: 'one', title: 'One' }],
  steps: [
    { id: 'asks', title: 'Asks', phase: 'one', roles: ['anna'] },
    { id: 'meet', title: 'They meet', phase: 'one', roles: ['anna', 'bert'] },
    { id: 'signs', title: 'Signs', phase: 'one', roles: ['bert'] },
  ],
}

/** A journey whose every text, id and address tries to become markup or script. */
export function hostileDocument(canary: string): JourneyDocument {
  return {
    ...pairDocument,
    id: canary,
    title: canary,
    purpose: { why: canary, audience: [canary] },
    roles: pairDocument.roles.map((role) => ({
      ...role,
      name: `${canary}${role.id}`,
      persona: { name: `${canary}${role.id}`, about: canary },
    })),
    phases: [{ id: 'one', title: canary }],
    steps: pairDocument.steps.map((step) => ({
      ...step,
      id: `${canary}${step.id}`,
      title: canary,
      touchpoints: [{ title: canary, channel: canary, direct: true }],
      frictions: [{ title: canary, kind: 'obstacle', severity: 3 }],
      experience: Object.fromEntries(
        step.roles.map((role) => [role, { emotion: 1, quote: canary }]),
      ),
    })),
    signposts: [
      {
        id: canary,
        question: canary,
        answer: canary,
        roles: ['anna'],
        at: { step: `${canary}meet` },
        status: 'missing',
      },
    ],
    links: [
      {
        id: canary,
        kind: 'influence',
        from: { role: 'anna' },
        to: { role: 'bert' },
        carries: canary,
      },
    ],
  }
}
