import type { Role, Step } from '@routebord/schema'
import type { ResolvedLayoutOptions } from '../options.ts'
import type { TextLines } from '../wrap-text.ts'
import { BRAID } from './braid-metrics.ts'
import { setName, setTitle } from './set-braid-texts.ts'
import type { ColumnSlice } from './slice-composite.ts'

/** Threads that lie side by side in a column, with what is written above and below them. */
export interface Block {
  /** From the top. */
  readonly roles: readonly Role[]
  readonly step: Step | undefined
  readonly title: TextLines | undefined
  readonly names: readonly { readonly role: Role; readonly text: TextLines }[]
  /** How far it reaches above and below its uppermost thread, in px. */
  readonly above: number
  readonly below: number
}

/** Makes the blocks of a column, from the top, of the order its roles stand in. */
export function stackBlocks(
  { members }: ColumnSlice,
  order: readonly Role[],
  entering: readonly Role[],
  width: number,
  options: ResolvedLayoutOptions,
): readonly Block[] {
  const blocks: Block[] = []
  for (let place = 0; place < order.length; ) {
    const role = order[place]
    const group = members.find(({ roles }) => role !== undefined && roles.includes(role))
    const roles = order.slice(place, place + (group?.roles.length ?? 1))
    const title = group?.step && setTitle(group.step, width, options)
    const names = roles
      .filter((own) => entering.includes(own))
      .map((own) => ({ role: own, text: setName(own, width, options) }))
    blocks.push({ roles, step: group?.step, title, names, ...reachOf(roles, names, title) })
    place += roles.length
  }
  return blocks
}

function reachOf(
  roles: readonly Role[],
  names: Block['names'],
  title: TextLines | undefined,
): Pick<Block, 'above' | 'below'> {
  const bundle = BRAID.pitch * (roles.length - 1)
  const lines = title?.lines.length ?? 0
  const nameLines = names.reduce((sum, { text }) => sum + text.lines.length, 0)
  return {
    above: nameLines === 0 ? 0 : BRAID.nameRise + BRAID.lineHeight * nameLines,
    below: lines === 0 ? bundle : bundle + BRAID.titleDrop + BRAID.lineHeight * (lines - 1) + 4,
  }
}

/** Returns how far apart the uppermost threads of two blocks must be, the one right above the other. */
export function blockDistance(upper: Block, lower: Block): number {
  const threads = BRAID.pitch * (upper.roles.length - 1) + BRAID.threadGap
  return Math.max(threads, upper.below + BRAID.textGap + lower.above)
}
