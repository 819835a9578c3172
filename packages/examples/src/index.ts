import type { JourneyDocument } from '@routebord/schema'
import bouncyBallJson from '../journeys/bouncy-ball.json' with { type: 'json' }

/** A toy factory buys a bouncy-ball machine: four roles, invented after a Danish text on B2B journey mapping. */
export const bouncyBall: JourneyDocument = bouncyBallJson as unknown as JourneyDocument

/** Every example, by the name it is known by on pages, in stories and in tests. */
export const examples: Readonly<Record<string, JourneyDocument>> = { 'bouncy-ball': bouncyBall }
