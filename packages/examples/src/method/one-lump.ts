import type { JourneyDocument } from '@routebord/schema'
import { bouncyBall2 } from './bouncy-ball-2.ts'

/** A bad example: the same purchase with “the customer” at every step, as if four people were one. */
export const oneLump: JourneyDocument = {
  ...bouncyBall2,
  id: 'one-lump',
  title: {
    en: 'Everyone at every step',
    da: 'Alle med i hvert trin',
    nl: 'Iedereen bij elke stap',
  },
  steps: bouncyBall2.steps.map((step) => ({
    ...step,
    roles: bouncyBall2.roles.map(({ id }) => id),
  })),
}
