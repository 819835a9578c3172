import type { SwimlaneLayout } from '@routebord/layout'
import type { Journey } from '@routebord/schema'
import type { Language } from '../language.ts'
import type { Mark } from '../scene/mark.ts'
import { stationMark } from '../scene/station-marks.ts'
import { strokeMark } from '../scene/stroke-mark.ts'
import { bullet, lineMarks } from '../scene/thread-marks.ts'
import { type RoleTones, roleTones } from '../theme/tokens.ts'
import { type LegendGroup, present } from './legend-group.ts'

const DECK = 'M15 3L20 7V23L15 27M33 3L28 7V23L33 27'

/** Lists stations by kind, where roles come in and leave, who passes under, and whose word weighs. */
export function stations(
  { steps, roles }: Journey,
  layout: SwimlaneLayout,
  { interface: words, sentences }: Language,
): LegendGroup {
  const { alone, together, enters, leaves, bridge, influenceRing } = words.legendEntries
  const { milestone, decision } = sentences.kind
  const station = (threads: number, kind: 'activity' | 'decision' | 'milestone'): Mark =>
    stationMark('station', { x: 18, rail: threads > 1 ? 11 : 15, threads }, kind)
  const tones: RoleTones = roleTones(roles[0]?.tone ?? 1)
  // In a braid its ends have no room for a letter.
  const letter = (!layout.names && layout.lanes[0]?.letter) || ''
  const end = (full: boolean): readonly Mark[] =>
    bullet('bullet', { x: 18, y: 15 }, letter, tones, full)
  const hasBridge = layout.cards.some((card) => card.bridges.some((item) => item.threads > 0))
  // A braid has no heads, where rings are.
  const hasRing = !layout.names && roles.some((role) => role.influence !== undefined)
  const entries = present([
    [steps.some((step) => step.roles.length === 1), alone, 36, station(1, 'activity')],
    [steps.some((step) => step.roles.length > 1), together, 36, station(2, 'activity')],
    [steps.some((step) => step.kind === 'milestone'), milestone, 36, station(1, 'milestone')],
    [steps.some((step) => step.kind === 'decision'), decision, 36, station(1, 'decision')],
    [layout.threads.length > 0, enters, 36, ...end(true)],
    [layout.threads.length > 0, leaves, 36, ...end(false)],
    [hasBridge, bridge, 48, ...underDeck(tones)],
    [hasRing, influenceRing, 30, ...ringedDisc(tones)],
  ])
  return { title: words.legendGroups.stations, entries }
}

function ringedDisc({ hue }: RoleTones): readonly Mark[] {
  return [
    strokeMark('ring', 'M15 3A12 12 0 1 1 3 15', hue, 2.5),
    { kind: 'circle', key: 'disc', x: 15, y: 15, radius: 8, fill: hue },
  ]
}

function underDeck(tones: RoleTones): readonly Mark[] {
  return [
    ...lineMarks('before', 'M2 15H19', tones, true),
    ...lineMarks('behind', 'M29 15H46', tones, true),
    strokeMark('deck', DECK, 'ink', 1.75, { cap: 'round' }),
  ]
}
