import { localize } from '@routebord/analysis'
import type { Fact, LaneLayout, SwimlaneLayout } from '@routebord/layout'
import type { Step } from '@routebord/schema'
import type { LegendGroup } from '../html/legend-group.ts'
import type { Language } from '../language.ts'
import type { Mark } from '../scene/mark.ts'
import { letterMark } from '../scene/text-lines.ts'
import { lineMarks } from '../scene/thread-marks.ts'
import { roleTones } from '../theme/tokens.ts'
import { dimMark } from './dim-mark.ts'
import type { Emphasis } from './emphasize.ts'
import { overlayWordsFor } from './overlay-words.ts'
import { sitesOf } from './places-on-threads.ts'
import { roleName } from './role-name.ts'

/** Says in the legend what stands out, and that the rest steps back; nothing where nothing of it is on the map. */
export function emphasisLegend(
  emphasis: Emphasis,
  layout: SwimlaneLayout,
  keeps: (step: Step) => boolean,
  language: Language,
): readonly LegendGroup[] {
  const steps = sitesOf(layout).map(({ step }) => step)
  const kept = steps.filter(keeps)
  if (kept.length === 0) return []
  const words = overlayWordsFor(language)
  const own = 'role' in emphasis ? emphasis.role : undefined
  const rest = layout.lanes.find(({ role }) => role.id !== own)
  const count = words.pathOf(kept.length, steps.length, 0)
  const label = `${nameOf(emphasis, kept, language)}: ${count}`
  const lane = layout.lanes.find(({ role }) => role.id === own)
  const quiet = sample(lane && rest).map(dimMark)
  return [
    {
      title: words.standsOut,
      entries: [
        { label, width: 36, marks: sample(lane) },
        { label: words.stepsBack, width: 36, marks: quiet },
      ],
    },
  ]
}

/** Says of a step that it stands out, and by what. */
export function emphasisFact(emphasis: Emphasis, kept: readonly Step[], language: Language): Fact {
  const label = overlayWordsFor(language).standsOut
  return { kind: 'overlay', label, text: nameOf(emphasis, kept, language), trouble: false }
}

/** A role is known by its thread, anything else by what is said of it. */
function sample(lane: LaneLayout | undefined): readonly Mark[] {
  return lane === undefined
    ? [letterMark('words', 'Aa', 18, 15, 'ink', 14)]
    : lineMarks('thread', 'M0 15H36', roleTones(lane.role.tone), true)
}

function nameOf(
  emphasis: Emphasis,
  kept: readonly Step[],
  { tag, interface: words }: Language,
): string {
  const [first, last] = [kept[0], kept.length > 1 ? kept.at(-1) : undefined]
  if ('role' in emphasis) {
    const role = first?.roles.find(({ id }) => id === emphasis.role)
    return role === undefined ? '' : roleName(role, tag)
  }
  if ('phase' in emphasis) return first === undefined ? '' : localize(first.phase.title, tag)
  if ('steps' in emphasis)
    return [first, last].flatMap((step) => (step ? localize(step.title, tag) : [])).join(' – ')
  const { figures, legendGroups, legendEntries } = words
  return {
    shared: figures.together,
    frictions: legendGroups.frictions,
    uncertain: `${legendEntries.assumed}, ${legendEntries.notObserved}`,
    'missing-signs': figures.missing,
  }[emphasis.only]
}
