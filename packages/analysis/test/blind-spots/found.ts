import type { BlindSpotOptions } from '../../src/blind-spots/blind-spot.ts'
import { findBlindSpots } from '../../src/blind-spots/find-blind-spots.ts'
import { type Changes, calmMap } from '../calm-map.ts'
import { type PlainFinding, plainFinding } from '../plain-finding.ts'

/** Returns in plain words what is found on the calm map after some changes. */
export function found(changes: Changes, options?: BlindSpotOptions): readonly PlainFinding[] {
  return findBlindSpots(calmMap(changes), options).findings.map(plainFinding)
}

/** Returns by their keys what is found on the calm map after some changes. */
export function keysFound(changes: Changes, options?: BlindSpotOptions): readonly string[] {
  return found(changes, options).map(({ key }) => key)
}

/** Returns the sentences on one role of the calm map after some changes: English, Danish, Dutch. */
export function summaryOf(
  changes: Changes,
  place = 0,
  options?: BlindSpotOptions,
): readonly (string | undefined)[] {
  const texts = findBlindSpots(calmMap(changes), options).roles[place]?.summary.byLocale
  return [texts?.en, texts?.da, texts?.nl]
}
