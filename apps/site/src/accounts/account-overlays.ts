import { markAccount, markPathsTaken, type Overlay } from '@routebord/d3/overlays'
import type { Journey } from '@routebord/schema'
import type { ShownAccount } from './account-logs.ts'
import { locateShown } from './locate-shown.ts'

/** Lays an account over a map: the paths its roles really took, and where each of them stands. */
export function accountOverlays(journey: Journey, account: ShownAccount): readonly Overlay[] {
  const location = locateShown(journey, account)
  return [markPathsTaken(location), markAccount(location)]
}
