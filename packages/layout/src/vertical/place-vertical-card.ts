import type { Role } from '@routebord/schema'
import { bridgesOf, NOTE_LINE, placeStation } from '../place-cards.ts'
import type { CardBody, CardLayout, NoteLayout, StationLayout } from '../swimlane-layout.ts'
import type { LaneAbreast } from './lanes-abreast.ts'
import type { VerticalCard } from './set-vertical-card.ts'
import { VERTICAL } from './vertical-metrics.ts'

/** Puts a set card on the map: a body for each run of neighbouring lanes that take part, a deck over the others. */
export function placeVerticalCard(
  card: VerticalCard,
  column: number,
  top: number,
  lanes: readonly LaneAbreast[],
  threads: ReadonlyMap<number, number>,
): CardLayout {
  const { step, host } = card
  const railOf = new Map<Role, number>(lanes.map(({ role, rail }) => [role, rail]))
  const bodies = bodiesAcross(card, lanes)
  const down = <T extends { readonly baseline: number }>(line: T): T => ({
    ...line,
    baseline: top + line.baseline,
  })
  return {
    step,
    column,
    left: top,
    right: top + card.height,
    top: bodies[0]?.top ?? host.rail,
    bottom: bodies.at(-1)?.bottom ?? host.rail,
    rail: host.rail,
    title: card.title,
    titleBaseline: top + card.titleBaseline,
    remark: card.remark && down(card.remark),
    touchpoints: card.touchpoints.map(down),
    frictions: card.frictions.map(down),
    rows: card.rows.map((row) => ({
      role: row.item,
      rail: railOf.get(row.item) ?? host.rail,
      quote: row.quoted ? row.text : undefined,
      baseline: top + row.baseline,
    })),
    bodies,
    bridges: bridgesOf(card, lanes, threads),
  }
}

/** Puts a step that nobody saw on the map: no card, a note beside its threads. */
export function placeVerticalNote(
  card: VerticalCard,
  column: number,
  top: number,
  remark: string,
): NoteLayout {
  const { step, host } = card
  return {
    step,
    column,
    left: top,
    right: top + card.height,
    top: host.rail - VERTICAL.railInset,
    bottom: host.cardEnd,
    rail: host.rail,
    threads: step.roles.length,
    remark,
    remarkBaseline: top + card.titleBaseline,
    title: card.title,
    titleBaseline: top + card.titleBaseline + NOTE_LINE,
  }
}

/** Puts the mark of a step on the threads that meet there, beside the first line of its title. */
export function placeVerticalStation(card: CardLayout): StationLayout {
  return { ...placeStation(card), x: card.left + VERTICAL.stationTop }
}

function bodiesAcross(
  { company }: VerticalCard,
  lanes: readonly LaneAbreast[],
): readonly CardBody[] {
  const bodies: { top: number; bottom: number }[] = []
  let isOpen = false
  for (const { role, rail, cardEnd } of lanes) {
    const takesPart = company.includes(role)
    const body = bodies.at(-1)
    if (takesPart && isOpen && body !== undefined) body.bottom = cardEnd
    else if (takesPart) bodies.push({ top: rail - VERTICAL.railInset, bottom: cardEnd })
    isOpen = takesPart
  }
  return bodies
}
