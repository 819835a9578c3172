import type { RolePosition } from '@routebord/analysis'
import type { Fact } from '@routebord/layout'
import type { Step } from '@routebord/schema'
import { type LegendGroup, present } from '../html/legend-group.ts'
import type { Language } from '../language.ts'
import type { Mark } from '../scene/mark.ts'
import { strokeMark } from '../scene/stroke-mark.ts'
import { lineMarks } from '../scene/thread-marks.ts'
import { roleTones } from '../theme/tokens.ts'
import { formatDay } from './format-day.ts'
import { overlayWordsFor } from './overlay-words.ts'
import { roleName } from './role-name.ts'
import { EDGED, seenMarks, THIN } from './taken-marks.ts'
import type { TakenPath } from './taken-path.ts'

type Told = TakenPath & { readonly position: RolePosition }

/** Says in the legend what the marks of paths taken mean, and how much of its path each role took. */
export function takenLegend(travellers: readonly Told[], language: Language): LegendGroup {
  const words = overlayWordsFor(language)
  const counts = travellers.map((traveller) => {
    const onPath = traveller.seen.filter((step) => step.roles.includes(traveller.position.role))
    const said = words.pathOf(onPath.length, traveller.length, traveller.skipped.length)
    const tones = roleTones(traveller.position.role.tone)
    const marks = lineMarks('thread', LINE, tones, true, THIN)
    return { label: `${nameOf(traveller, language)}: ${said}`, width: 52, marks }
  })
  const isAny = (test: (traveller: Told) => boolean): boolean => travellers.some(test)
  return {
    title: words.taken,
    entries: [
      ...present([
        [
          isAny(({ legs }) => legs.some(({ isDirect }) => isDirect)),
          words.straight,
          52,
          ...sample({}),
        ],
        [
          isAny(({ legs }) => legs.some(({ isDirect }) => !isDirect)),
          words.notStraight,
          52,
          ...sample({ dash: '5 5' }),
        ],
        [true, words.wasHere, 28, ...seenMarks('dot', MIDDLE, ['ink', 'card'], false)],
        [
          isAny(({ returned }) => returned.size > 0),
          words.cameBack,
          28,
          ...seenMarks('dot', MIDDLE, ['ink', 'card'], true),
        ],
      ]),
      ...counts,
    ],
  }
}

const LINE = 'M2 17H50'
const MIDDLE = { x: 14, y: 17 }

function sample(look: { readonly dash?: string }): readonly Mark[] {
  return [strokeMark('edge', LINE, 'ink', EDGED, look), strokeMark('thread', LINE, 'ink-3', THIN)]
}

/** Says of a step when a role was there, or that it skipped it. */
export function takenSaying(
  { position, skipped }: Told,
  step: Step,
  language: Language,
): readonly Fact[] {
  const words = overlayWordsFor(language)
  const days = position.visits
    .filter((visit) => visit.step === step)
    .map(({ from }) => formatDay(from, language))
  const said = days.length > 0 ? [...new Set(days)].join(', ') : words.skipped
  if (days.length === 0 && !skipped.includes(step)) return []
  const text = `${nameOf({ position }, language)}: ${said}`
  return [{ kind: 'overlay', label: words.wasHere, text, trouble: false }]
}

function nameOf({ position: { role } }: Pick<Told, 'position'>, language: Language): string {
  return roleName(role, language.tag)
}
