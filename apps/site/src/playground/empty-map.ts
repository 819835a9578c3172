import type { JourneyDocument } from '@routebord/schema'
import type { PlaygroundTexts } from '../texts/playground/playground-texts.ts'

/** Makes the smallest map there is: two roles, a phase, and nothing that happens in it yet. */
export function emptyMap({ locale, emptyMap: title, fields }: PlaygroundTexts): JourneyDocument {
  return {
    format: 'routebord/1',
    id: 'my-map',
    title,
    locale,
    purpose: { why: '', audience: [] },
    roles: [1, 2].map((number) => ({
      id: `role-${number}`,
      name: `${fields.role} ${number}`,
      buying: [number === 1 ? 'user' : 'decider'],
    })),
    phases: [{ id: 'phase-1', title: `${fields.phase} 1` }],
    steps: [],
  }
}
