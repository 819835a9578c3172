import { deepFreeze } from '@routebord/analysis'
import type { LinkLayout } from '../link-layout.ts'
import type {
  CardLayout,
  FeelingLineLayout,
  NoteLayout,
  SignLayout,
  StationLayout,
  SwimlaneLayout,
  ThreadLayout,
} from '../swimlane-layout.ts'
import { chopRun, chopStretch, spanOfPath } from './chop-paths.ts'
import { createSpanIndex, type FindWithin, type Span } from './span-index.ts'

/** What can be found in a layout by place. */
interface LayoutIndex {
  readonly cards: FindWithin<CardLayout>
  readonly notes: FindWithin<NoteLayout>
  readonly stations: FindWithin<StationLayout>
  readonly signs: FindWithin<SignLayout>
  readonly links: FindWithin<LinkLayout>
  readonly threads: readonly ((span: Span) => ThreadLayout)[]
  readonly feelings: readonly ((span: Span) => FeelingLineLayout)[]
}

const indexes = new WeakMap<SwimlaneLayout, LayoutIndex>()

/**
 * Takes from a layout what touches a stretch of the journey, for very long maps: cards, signs, links, and the pieces of
 * threads and feelings there. Sizes, lanes and phases are those of the whole. The first window of a layout sorts it;
 * each one after takes time for what it shows.
 * @param span From where to where along the journey, in px of the layout.
 * @example
 * import { deriveComposite } from '@routebord/analysis'
 * import { hospitalTender } from '@routebord/examples'
 * import { layoutSwimlane } from '@routebord/layout'
 * import { windowLayout } from '@routebord/layout/window'
 * import { assertJourney } from '@routebord/schema'
 *
 * const layout = layoutSwimlane(deriveComposite(assertJourney(hospitalTender)))
 * const seen = windowLayout(layout, { left: 2000, right: 3000 })
 * seen.width === layout.width // → true
 * seen.cards.length < layout.cards.length / 4 // → true
 */
export function windowLayout(layout: SwimlaneLayout, span: Span): SwimlaneLayout {
  const index = indexes.get(layout) ?? createIndex(layout)
  indexes.set(layout, index)
  return deepFreeze({
    ...layout,
    whole: layout.whole ?? layout,
    cards: index.cards(span),
    notes: index.notes(span),
    stations: index.stations(span),
    signs: index.signs(span),
    links: index.links(span),
    threads: index.threads.map((threadIn) => threadIn(span)),
    feelings: index.feelings.map((lineIn) => lineIn(span)),
  })
}

function createIndex(layout: SwimlaneLayout): LayoutIndex {
  const { cards, notes, stations, signs, links, threads, feelings } = layout
  return {
    cards: createSpanIndex(cards, boxSpan),
    notes: createSpanIndex(notes, boxSpan),
    stations: createSpanIndex(stations, ({ x }) => ({ left: x - STATION, right: x + STATION })),
    signs: createSpanIndex(signs, (sign) => ({
      left: Math.min(sign.left, sign.pole),
      right: Math.max(sign.right, sign.pole),
    })),
    links: createSpanIndex(links, (link) => linkSpan(link, layout.orientation)),
    threads: threads.map((thread) => {
      const find = createSpanIndex(thread.runs.flatMap(chopRun), ({ path }) => spanOfPath(path))
      return (span) => ({ ...thread, runs: find(span) })
    }),
    feelings: feelings.map((line) => {
      const find = createSpanIndex(line.stretches.flatMap(chopStretch), ({ path }) =>
        spanOfPath(path),
      )
      return (span) => ({ ...line, stretches: find(span) })
    }),
  }
}

const STATION = 20
const LINE = 16

function boxSpan({ left, right }: Span): Span {
  return { left, right }
}

/** What a link says may stand outside its path. */
function linkSpan(
  { paths, start, end, label }: LinkLayout,
  orientation: SwimlaneLayout['orientation'],
): Span {
  const { head, text, x, baseline } = label
  const width = Math.max(head.width, text.width)
  const height = LINE * (head.lines.length + text.lines.length)
  const said =
    orientation === 'vertical' ? [baseline - LINE, baseline + height] : [x - width, x + width]
  const strokes = paths
    .flat()
    .flatMap((command) =>
      command.kind === 'curve' ? [command.x, command.x1, command.x2] : [command.x],
    )
  const places = [...strokes, ...said, start.x, end.x]
  return { left: Math.min(...places), right: Math.max(...places) }
}
