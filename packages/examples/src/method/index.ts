import type { JourneyDocument } from '@routebord/schema'
import { bouncyBall1 } from './bouncy-ball-1.ts'
import { bouncyBall2 } from './bouncy-ball-2.ts'
import { bouncyBall3 } from './bouncy-ball-3.ts'
import { bouncyBall4 } from './bouncy-ball-4.ts'
import { bouncyBall5 } from './bouncy-ball-5.ts'
import { insideOut } from './inside-out.ts'
import { noWhy } from './no-why.ts'
import { oneLump } from './one-lump.ts'
import { onlyRole } from './only-role.ts'
import { heardElsewhere, noPolitics, onlyDirect, withPolitics } from './supplier-xyz-parts.ts'

export { onlyRole } from './only-role.ts'

/** What the method is taught with: the five editions of the worked case, and good and bad maps side by side. */
export const methodExamples: Readonly<Record<string, JourneyDocument>> = {
  'bouncy-ball-1': bouncyBall1,
  'bouncy-ball-2': bouncyBall2,
  'bouncy-ball-3': bouncyBall3,
  'bouncy-ball-4': bouncyBall4,
  'bouncy-ball-5': bouncyBall5,
  'operator-alone': onlyRole(bouncyBall3, 'operator', 'operator-alone'),
  'director-alone': onlyRole(bouncyBall3, 'director', 'director-alone'),
  'inside-out': insideOut,
  'one-lump': oneLump,
  'no-why': noWhy,
  'with-politics': withPolitics,
  'no-politics': noPolitics,
  'heard-elsewhere': heardElsewhere,
  'only-direct': onlyDirect,
}
