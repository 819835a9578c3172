import type {
  CardLayout,
  CardLine,
  LaneLayout,
  NoteLayout,
  SwimlaneLayout,
} from '@routebord/layout'
import { STYLES } from '@routebord/layout'
import { roleTones, type Tone } from '../theme/tokens.ts'
import { groundAt } from './band-marks.ts'
import type { GroupMark, Mark } from './mark.ts'
import { round } from './path-data.ts'
import { strokeMark } from './stroke-mark.ts'
import { letterMark, textLines } from './text-lines.ts'

const TEXT_INSET = 14

/** Draws what each card says. */
export function cardTextMarks(layout: SwimlaneLayout): readonly GroupMark[] {
  const laneOf = new Map(layout.lanes.map((lane) => [lane.role, lane]))
  return layout.cards.map((card) => {
    const rows = card.rows.flatMap((row) => rowMarks(card, row, laneOf.get(row.role)))
    return textGroup(card, [...whatMarks(card), ...rows])
  })
}

/** Puts what a card says in one group. */
export function textGroup({ step }: CardLayout, marks: readonly Mark[]): GroupMark {
  return { kind: 'group', key: `text:${step.id}`, step: step.id, marks }
}

/** Draws what happens at a step: its title, its touchpoints and its frictions. */
export function whatMarks(card: CardLayout): readonly Mark[] {
  const casing = card.step.assumed ? { casing: 'card' as const } : {}
  const x = card.left + TEXT_INSET
  return [
    textLines('title', card.title.lines, x, card.titleBaseline, 18, {
      fill: 'ink',
      ...STYLES.title,
      ...casing,
    }),
    ...(card.remark === undefined ? [] : [remarkMark(card, card.remark)]),
    ...card.touchpoints.flatMap((line, index) => touchpointMarks(card, line, index)),
    ...card.frictions.flatMap((line, index) => frictionMarks(card, line, index)),
  ]
}

/** Draws the notes of steps nobody saw, above and below their dashed threads. */
export function noteMarks(layout: SwimlaneLayout): readonly GroupMark[] {
  return layout.notes.map((note) => noteMark(note, note.left, groundAt(layout, note.left)))
}

/** Draws one note, from a left edge, on a ground that its letters knock out of what runs behind them. */
export function noteMark(note: NoteLayout, left: number, casing: Tone): GroupMark {
  return {
    kind: 'group',
    key: `note:${note.step.id}`,
    step: note.step.id,
    marks: [
      textLines('remark', [note.remark], left, note.remarkBaseline, 16, {
        fill: 'ink',
        ...STYLES.note,
        casing,
      }),
      textLines('title', note.title.lines, left, note.titleBaseline, 17, {
        fill: 'ink-2',
        ...STYLES.quote,
        italic: true,
        casing,
      }),
    ],
  }
}

function remarkMark(card: CardLayout, line: CardLine<string>): Mark {
  const style = { fill: 'ink-2' as const, ...STYLES.quote, italic: true, casing: 'card' as const }
  return textLines('remark', line.text.lines, card.left + TEXT_INSET, line.baseline, 16, style)
}

function touchpointMarks(
  card: CardLayout,
  line: CardLayout['touchpoints'][number],
  index: number,
): readonly Mark[] {
  const [x, y] = [card.left + 16, line.baseline - 4.3]
  const text = textLines(
    `touchpoint:${index}`,
    line.text.lines,
    card.left + 31,
    line.baseline,
    16,
    {
      fill: 'ink-2',
      ...STYLES.small,
    },
  )
  return [...touchpointGlyph(`glyph:${index}`, line.item.direct, x, y), text]
}

/** A disc is direct contact; a dot with two arcs, an echo, is contact by way of others. */
export function touchpointGlyph(
  key: string,
  direct: boolean,
  x: number,
  y: number,
): readonly Mark[] {
  if (direct) return [{ kind: 'circle', key, x: x + 2, y, radius: 4, fill: 'ink-2' }]
  const arc = (at: number, half: number, radius: number): string =>
    `M${round(x + at)} ${round(y - half)}A${radius} ${radius} 0 0 1 ${round(x + at)} ${round(y + half)}`
  const d = `${arc(1, 5, 5.8)}${arc(4.6, 5.5, 9)}`
  return [
    { kind: 'circle', key, x, y, radius: 1.7, fill: 'ink-2' },
    strokeMark(`${key}:echo`, d, 'ink-2', 1.6, { cap: 'round' }),
  ]
}

function frictionMarks(
  card: CardLayout,
  line: CardLayout['frictions'][number],
  index: number,
): readonly Mark[] {
  const text = textLines(
    `friction:${index}`,
    line.text.lines,
    card.left + TEXT_INSET,
    line.baseline,
    16,
    {
      fill: 'trouble',
      ...STYLES.friction,
      ...(card.step.assumed ? { casing: 'card' as const } : {}),
    },
  )
  // Thorns without words stand in the card, behind its title: beside it there is hardly a gutter.
  if (line.text.lines.length === 0)
    return thorns(`thorn:${index}`, card.right - 8, line.baseline - 5.5, line.item.severity)
  const middle = line.baseline - 4 + 8 * (line.text.lines.length - 1)
  return [...thorns(`thorn:${index}`, card.left, middle, line.item.severity), text]
}

/** One thorn is a nuisance, two cost time, three stop the journey. */
export function thorns(key: string, x: number, middle: number, severity: number): readonly Mark[] {
  const top = middle - 5.5 - 5 * (severity - 1)
  const thorn = (y: number): string =>
    `M${x} ${y}C${round(x - 2.5)} ${y + 3} ${x - 6} ${round(y + 4.2)} ${x - 11} ${round(y + 3.4)}C${x - 7} ${round(y + 6.4)} ${round(x - 2.5)} ${y + 8} ${x} ${y + 11}Z`
  const d = Array.from({ length: severity }, (_, index) => thorn(round(top + 10 * index))).join('')
  const stem = `M${x} ${round(top)}V${round(top + 10 * severity + 1)}`
  return [
    { kind: 'path', key, d, fill: 'trouble' },
    strokeMark(`${key}:stem`, stem, 'trouble', 2.5, { cap: 'round' }),
  ]
}

/** Draws who speaks in a row of a card, and what is said. */
export function rowMarks(
  card: Pick<CardLayout, 'left'>,
  row: CardLayout['rows'][number],
  lane: LaneLayout | undefined,
): readonly Mark[] {
  const { hue, letter } = roleTones(row.role.tone)
  const [x, y] = [card.left + 23, row.baseline - 4.5]
  const key = `row:${row.role.id}`
  const marks: Mark[] = [
    { kind: 'circle', key, x, y, radius: (lane?.letter.length ?? 1) > 1 ? 11 : 9, fill: hue },
    letterMark(`${key}:letter`, lane?.letter ?? '', x, y, letter),
  ]
  if (row.quote === undefined) return marks
  const style = { fill: 'ink' as const, ...STYLES.quote, italic: true }
  return [
    ...marks,
    textLines(`${key}:quote`, row.quote.lines, card.left + 37, row.baseline, 16, style),
  ]
}
