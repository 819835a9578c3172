import type { CardLayout, SwimlaneLayout } from '@routebord/layout'
import { groundAt } from './band-marks.ts'
import { noteMark, rowMarks, textGroup, whatMarks } from './card-text-marks.ts'
import { linkLabelMark } from './link-marks.ts'
import type { GroupMark } from './mark.ts'
import { round } from './path-data.ts'
import { boardMarks, poleAlong } from './sign-marks.ts'

/** From the last thread of a bundle to the left edge that a card's texts count from, and to a note's. */
const CARD_ASIDE = 16
const NOTE_ASIDE = 14
/** From the rail of a lane to the left edge that its row counts from. */
const ROW_ASIDE = -14
const PITCH = 8

/** Draws what each card says beside the threads of its host, what the others say in their lanes, and notes. */
export function verticalTextMarks(layout: SwimlaneLayout): readonly GroupMark[] {
  const laneOf = new Map(layout.lanes.map((lane) => [lane.role, lane]))
  const cards = layout.cards.map((card) => {
    const left = lastRail(card) + CARD_ASIDE
    const rows = card.rows.flatMap((row) =>
      rowMarks(
        { left: row.rail === card.rail ? left : row.rail + ROW_ASIDE },
        row,
        laneOf.get(row.role),
      ),
    )
    return textGroup(card, [...whatMarks({ ...card, left }), ...rows])
  })
  const notes = layout.notes.map((note) =>
    noteMark(note, lastRail(note) + NOTE_ASIDE, groundAt(layout, note.left)),
  )
  return [...cards, ...notes]
}

/** Draws what links carry. */
export function verticalLabelMarks(layout: SwimlaneLayout): readonly GroupMark[] {
  return layout.links.map(({ label }, index) =>
    linkLabelMark(label, index, groundAt(layout, label.baseline)),
  )
}

/** Draws signs beside the road; the pole of one for during turns once, towards the station. */
export function verticalSignMarks(layout: SwimlaneLayout): readonly GroupMark[] {
  return layout.signs.map((sign) => {
    const [left, right, top, bottom] = [sign.top, sign.bottom, sign.left, sign.right]
    const isDuring = sign.signpost.moment === 'during'
    const start = isDuring ? `M${round(left + 1)} ${round(bottom)}V` : `M${round(left)} `
    const d = `${start}${round(sign.pole)}H${round(sign.foot)}`
    return {
      kind: 'group',
      key: `sign:${sign.signpost.id}`,
      marks: [poleAlong(sign.signpost, d), ...boardMarks({ ...sign, left, right, top, bottom })],
    }
  })
}

function lastRail({ rail, step }: Pick<CardLayout, 'rail' | 'step'>): number {
  return rail + PITCH * (step.roles.length - 1)
}
