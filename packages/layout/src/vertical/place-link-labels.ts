import type { Link, Step } from '@routebord/schema'
import { partiesOf } from '../link-ends.ts'
import type { LinkLabel, LinkLayout } from '../link-layout.ts'
import type { CardLayout, LaneLayout, NoteLayout, SignLayout } from '../swimlane-layout.ts'
import { LABEL_AIR, type SetLinkLabel } from './set-link-labels.ts'
import { bundleSpan } from './set-vertical-card.ts'
import { VERTICAL } from './vertical-metrics.ts'

const ASCENT = 12

/** Puts what links say on the map: of ways back beside the middle of their lines, after the margin; of influences under their card. */
export function placeLinkLabels(
  links: readonly LinkLayout[],
  labels: readonly SetLinkLabel[],
  places: readonly (CardLayout | NoteLayout)[],
  signs: readonly SignLayout[],
  lanes: readonly LaneLayout[],
  margin: number,
): readonly LinkLayout[] {
  const placed = new Map<Link, LinkLabel>([
    ...besideReturns(links, labels, margin),
    ...underCards(labels, places, signs, lanes),
  ])
  return links.map((item) => ({ ...item, label: placed.get(item.link) ?? item.label }))
}

/** None of them lies over another: each begins below the one before. */
function besideReturns(
  links: readonly LinkLayout[],
  labels: readonly SetLinkLabel[],
  margin: number,
): readonly (readonly [Link, LinkLabel])[] {
  const middleOf = ({ start, end }: LinkLayout): number => (start.x + end.x) / 2
  let free = 0
  return links
    .filter(({ link }) => link.kind === 'return')
    .sort((a, b) => middleOf(a) - middleOf(b))
    .flatMap((item) => {
      const label = labels.find(({ link }) => link === item.link)
      if (label === undefined) return []
      const top = Math.max(free, middleOf(item) - label.height / 2)
      free = top + label.height + LABEL_AIR
      return [[item.link, labelAt(label, margin + LABEL_AIR, top)] as const]
    })
}

/** After the signs that stand below the card. */
function underCards(
  labels: readonly SetLinkLabel[],
  places: readonly (CardLayout | NoteLayout)[],
  signs: readonly SignLayout[],
  lanes: readonly LaneLayout[],
): readonly (readonly [Link, LinkLabel])[] {
  const ends = new Map<Step | undefined, number>(places.map(({ step, right }) => [step, right]))
  for (const { signpost, right } of signs) {
    const end = ends.get(signpost.step)
    if (end !== undefined && right > end) ends.set(signpost.step, right)
  }
  return labels.flatMap((label) => {
    const place = places.find(({ step }) => step === label.from)
    const end = ends.get(label.from)
    if (place === undefined || end === undefined || label.link.kind === 'return') return []
    ends.set(label.from, end + label.height)
    const [sender] = partiesOf(label.link, label.from, undefined)
    const own = lanes.find(({ role }) => role === sender)?.rail ?? place.rail
    // Who visits stands beyond the bundle of threads, where the line leaves; whoever hosts, or is elsewhere, beside it.
    const isVisitor = 'bottom' in place && place.rail < own && own < place.bottom
    const x = isVisitor ? own : place.rail + bundleSpan(place.step.roles.length)
    return [[label.link, labelAt(label, x + VERTICAL.signAside, end + LABEL_AIR)] as const]
  })
}

function labelAt({ head, text }: SetLinkLabel, x: number, top: number): LinkLabel {
  return { head, text, x, baseline: top + ASCENT, anchor: 'start' }
}
