import type { Role, Step } from '@routebord/schema'
import { METRICS } from '../metrics.ts'
import type { ResolvedLayoutOptions } from '../options.ts'
import { ORDER_OF_MOMENT, type SetSign, signsHeight } from '../set-signs.ts'
import { NO_TEXT, type TextLines } from '../wrap-text.ts'
import { BRAID } from './braid-metrics.ts'
import type { BraidSite } from './set-braid-signs.ts'
import { setName, setTitle, setWho } from './set-braid-texts.ts'
import type { ColumnSlice } from './slice-composite.ts'

/** Threads that lie side by side in a column, with what is written above and below them. */
export interface Block {
  /** From the top. */
  readonly roles: readonly Role[]
  readonly step: Step | undefined
  readonly title: TextLines | undefined
  /** Who takes part. */
  readonly who: TextLines
  readonly names: readonly { readonly role: Role; readonly text: TextLines }[]
  /** Over the threads and under the names; the lowest first. */
  readonly signs: readonly SetSign[]
  /** How far it reaches above and below its uppermost thread, in px. */
  readonly above: number
  readonly below: number
}

/** What is written in a column. */
interface ColumnTexts {
  readonly width: number
  /** Who is named there. */
  readonly entering: readonly Role[]
  readonly sites: readonly BraidSite[]
}

/** Makes the blocks of a column, from the top, of the order its roles stand in. */
export function stackBlocks(
  { members }: ColumnSlice,
  order: readonly Role[],
  { width, entering, sites }: ColumnTexts,
  options: ResolvedLayoutOptions,
): readonly Block[] {
  const blocks: Block[] = []
  for (let place = 0; place < order.length; ) {
    const role = order[place]
    const group = members.find(({ roles }) => role !== undefined && roles.includes(role))
    const roles = order.slice(place, place + (group?.roles.length ?? 1))
    const title = group?.step && setTitle(group.step, width, options)
    const who = title ? setWho(roles, width, options) : NO_TEXT
    const names = roles
      .filter((own) => entering.includes(own))
      .map((own) => ({ role: own, text: setName(own, width, options) }))
    const signs = stackSigns(sites.filter((site) => site.role && roles.includes(site.role)))
    const block = { roles, step: group?.step, title, who, names, signs }
    blocks.push({ ...block, ...reachOf(block) })
    place += roles.length
  }
  if (blocks.length > 0 || sites.length === 0) return blocks
  // Signs of a phase that nobody travels.
  const signs = stackSigns(sites)
  const alone = { roles: [], step: undefined, title: undefined, who: NO_TEXT, names: [], signs }
  return [{ ...alone, ...reachOf(alone) }]
}

/** Puts the signs of several places above one another. */
function stackSigns(sites: readonly BraidSite[]): readonly SetSign[] {
  let lift = METRICS.signFoot
  return sites
    .flatMap(({ signs }) => signs)
    .toSorted(
      ({ signpost: a }, { signpost: b }) => ORDER_OF_MOMENT[a.moment] - ORDER_OF_MOMENT[b.moment],
    )
    .map((sign) => {
      const placed = { ...sign, lift }
      lift += sign.height + METRICS.signGap
      return placed
    })
}

function reachOf(block: Omit<Block, 'above' | 'below'>): Pick<Block, 'above' | 'below'> {
  const { roles, names, signs } = block
  const bundle = BRAID.pitch * Math.max(0, roles.length - 1)
  const nameLines = names.reduce((sum, { text }) => sum + text.lines.length, 0)
  const board = signs.length === 0 ? 0 : BRAID.signRise + signsHeight(signs)
  const rise = signs.length === 0 ? BRAID.nameRise : board + BRAID.nameOverSigns
  return {
    above: nameLines === 0 ? board : rise + BRAID.lineHeight * nameLines,
    below: bundle + titleReach(block),
  }
}

/** How far a title and who takes part reach below its threads, or the thorns behind it, which stand in its middle. */
function titleReach({ title, who, step }: Pick<Block, 'title' | 'who' | 'step'>): number {
  if (title === undefined || title.lines.length === 0) return 0
  const further = BRAID.lineHeight * (title.lines.length - 1)
  const severity = Math.max(0, ...(step?.frictions ?? []).map((friction) => friction.severity))
  const words = further + BRAID.lineHeight * who.lines.length + 4
  return BRAID.titleDrop + Math.ceil(Math.max(words, further / 2 - 4 + 5 * severity))
}

/** Returns how far apart the uppermost threads of two blocks must be, the one right above the other. */
export function blockDistance(upper: Block, lower: Block): number {
  const threads = BRAID.pitch * (upper.roles.length - 1) + BRAID.threadGap
  return Math.max(threads, upper.below + BRAID.textGap + lower.above)
}
