import { localize } from '@routebord/analysis'
import type { Phase, Role, Signpost, Step } from '@routebord/schema'
import { groupBy } from './group-by.ts'
import type { Lanes } from './lane-order.ts'
import { METRICS, STYLES } from './metrics.ts'
import type { ResolvedLayoutOptions } from './options.ts'
import { balanceText, type TextLines } from './wrap-text.ts'

/** A sign with its text set. */
export interface SetSign {
  readonly signpost: Signpost
  readonly text: TextLines
  readonly width: number
  readonly height: number
  /** How far its foot is above the card's top edge, other signs under it included. */
  readonly lift: number
}

/** How wide and how long a sign's question may be set. */
export interface SignBox {
  readonly width: number
  readonly maxLines: number
}

const WIDEST: SignBox = { width: 172, maxLines: 2 }
/** What a board adds to the width of its text. */
export const BOARD_ROOM = 26
/** Of a board without words. */
const PENNANT_HEIGHT = 14
/** The lowest of a pile first. */
export const ORDER_OF_MOMENT: Readonly<Record<Signpost['moment'], number>> = {
  during: 0,
  before: 1,
  after: 2,
}

/** A place on the road where signs stand: at a step, or in a phase where their roles take no step. */
export interface SignSite {
  readonly step: Step | undefined
  readonly phase: Phase
  readonly role: Role
  readonly signs: readonly SetSign[]
}

/**
 * Sets each signpost's question into a sign. Signs of one place stand above one another: during lowest, so that no
 * pole runs through another sign. A sign of a phase stands at the first step its roles take there, and where they
 * take none, at the beginning of the phase in the lane of the first. Retired signs are gone from the road.
 */
export function setSigns(
  signposts: readonly Signpost[],
  steps: readonly Step[],
  { placeOf, companyOf }: Lanes,
  options: ResolvedLayoutOptions,
  box: SignBox = WIDEST,
): readonly SignSite[] {
  const byPlace = (a: Role, b: Role): number => (placeOf.get(a) ?? 0) - (placeOf.get(b) ?? 0)
  const placeOfSign = createPlaceFinder(steps)
  const sites = new Map<string, Omit<SignSite, 'signs'> & { signposts: Signpost[] }>()
  for (const signpost of signposts) {
    if (signpost.status === 'retired') continue
    const place = placeOfSign(signpost)
    const step = 'roles' in place ? place : undefined
    const phase = 'roles' in place ? place.phase : place
    const [role] = step === undefined ? signpost.roles.toSorted(byPlace) : companyOf(step)
    if (role === undefined) continue
    const key = step === undefined ? `phase ${phase.index} ${role.index}` : `step ${step.index}`
    const site = sites.get(key)
    if (site === undefined) sites.set(key, { step, phase, role, signposts: [signpost] })
    else site.signposts.push(signpost)
  }
  return [...sites.values()].map(({ signposts: here, ...site }) => ({
    ...site,
    signs: stack(here, options, box),
  }))
}

/** Returns the height that the signs of a step take above its card. */
export function signsHeight(signs: readonly SetSign[]): number {
  const last = signs.at(-1)
  return last === undefined ? 0 : last.lift + last.height
}

/**
 * Creates what tells where a signpost stands: at its step, at the first step its roles take in its phase, or in the
 * phase itself.
 */
export function createPlaceFinder(steps: readonly Step[]): (signpost: Signpost) => Step | Phase {
  const stepsOf = groupBy(steps, (step) => step.phase)
  return ({ step, phase, roles }) => {
    if (step !== undefined) return step
    // The format refuses a signpost that has neither.
    const whole = phase as Phase
    const isTheirs = (other: Step): boolean => roles.some((role) => other.roles.includes(role))
    return stepsOf.get(whole)?.find(isTheirs) ?? whole
  }
}

function stack(
  signposts: readonly Signpost[],
  options: ResolvedLayoutOptions,
  { width, maxLines }: SignBox,
): readonly SetSign[] {
  let lift = METRICS.signFoot
  return [...signposts]
    .sort((a, b) => ORDER_OF_MOMENT[a.moment] - ORDER_OF_MOMENT[b.moment])
    .map((signpost) => {
      const box = {
        style: STYLES.sign,
        width,
        maxLines,
        measure: options.measureText,
      }
      const { words } = options.detail
      const question = words ? localize(signpost.question, options.locale) : ''
      const text = balanceText(question, box)
      const least = words ? METRICS.signHeight : PENNANT_HEIGHT
      const height = least + METRICS.signLine * Math.max(0, text.lines.length - 1)
      const sign = { signpost, text, width: text.width + BOARD_ROOM, height, lift }
      lift += height + METRICS.signGap
      return sign
    })
}
