import { examples } from '@routebord/examples'
import { assertJourney, type Journey, type JourneyDocument } from '@routebord/schema'
import { bouncyBall1 } from './bouncy-ball-1.ts'
import { bouncyBall2 } from './bouncy-ball-2.ts'
import { bouncyBall3 } from './bouncy-ball-3.ts'
import { bouncyBall4 } from './bouncy-ball-4.ts'
import { bouncyBall5 } from './bouncy-ball-5.ts'
import { insideOut } from './inside-out.ts'
import { oneLump } from './one-lump.ts'
import { onlyRole } from './only-role.ts'

/** Every journey a page can show, by name. */
export const journeys: Readonly<Record<string, JourneyDocument>> = {
  ...examples,
  'bouncy-ball-1': bouncyBall1,
  'bouncy-ball-2': bouncyBall2,
  'bouncy-ball-3': bouncyBall3,
  'bouncy-ball-4': bouncyBall4,
  'bouncy-ball-5': bouncyBall5,
  'operator-alone': onlyRole(bouncyBall3, 'operator'),
  'director-alone': onlyRole(bouncyBall3, 'director'),
  'inside-out': insideOut,
  'one-lump': oneLump,
}

/** Journeys that were checked already: most stand on many pages. */
const checked = new Map<string, Journey>()

/**
 * Returns a journey by its name, checked.
 * @throws Error for an unknown name, and JourneyError for a faulty document: either stops the build.
 */
export function journeyNamed(name: string): Journey {
  const document = journeys[name]
  if (document === undefined)
    throw new Error(`no journey is called "${name}"; there are ${Object.keys(journeys).join(', ')}`)
  const journey = checked.get(name) ?? assertJourney(document)
  checked.set(name, journey)
  return journey
}
