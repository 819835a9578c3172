import type { Language } from '@routebord/d3'

/** What an entry of the legend says at length. */
export interface MarkMeaning {
  readonly means: string
  /** What an author writes to get the mark. */
  readonly written: string
}

type Entries = Language['interface']['legendEntries']

/** Every entry that a legend can have, by the name of its words in a language. */
export type MarkName = keyof Entries | 'milestone' | 'decision' | `severity-${1 | 2 | 3}`

/** What each entry means, in the order of a legend. An entry without a meaning is an error of types. */
export const MARK_MEANINGS: Readonly<Record<MarkName, MarkMeaning>> = {
  alone: {
    means: 'One role takes this step.',
    written: 'step.roles with one id',
  },
  together: {
    means:
      'Several roles are at the same place at the same time; the station reaches over all their threads.',
    written: 'step.roles with two ids or more',
  },
  milestone: {
    means: 'Something is reached that cannot be undone by waiting, such as a signature.',
    written: 'step.kind: "milestone"',
  },
  decision: {
    means: 'The journey could go another way from here.',
    written: 'step.kind: "decision"',
  },
  enters: {
    means: 'The role’s first step. Roles set out one after another.',
    written: 'the first step that names the role',
  },
  leaves: {
    means: 'The role’s last step.',
    written: 'the last step that names the role',
  },
  placed: {
    means: 'The role asks this, and finds the answer here.',
    written: 'signpost.status: "placed"',
  },
  planned: {
    means: 'The answer is being made.',
    written: 'signpost.status: "planned"',
  },
  missing: {
    means: 'The role asks, and nobody answers.',
    written: 'signpost.status: "missing"',
  },
  direct: {
    means: 'The supplier is there.',
    written: 'touchpoint.direct: true',
  },
  indirect: {
    means: 'The supplier is spoken of by others: a review, a colleague, the press.',
    written: 'touchpoint.direct: false',
  },
  'severity-1': {
    means: 'One thorn: it wearies, and delays nothing.',
    written: 'friction.severity: 1',
  },
  'severity-2': {
    means: 'Two thorns: it costs them time.',
    written: 'friction.severity: 2',
  },
  'severity-3': {
    means: 'Three thorns: they go no further until it is gone.',
    written: 'friction.severity: 3',
  },
  influence: {
    means: 'One role sways another, inside the buying company.',
    written: 'link.kind: "influence"',
  },
  influenceAgainst: {
    means: 'The same, against the purchase.',
    written: 'link.kind: "influence", sign: "against"',
  },
  wayBack: {
    means: 'They go back to an earlier step. The line runs in the channel over the lanes.',
    written: 'link.kind: "return"',
  },
  notObserved: {
    means: 'The supplier cannot see this stretch.',
    written: 'step.observed: "no"',
  },
  assumed: {
    means: 'All evidence of the step is assumption.',
    written: 'step.evidence of kind "assumption" only',
  },
  feelingLine: {
    means: 'How the role feels, step by step, on the journey’s own scale.',
    written: 'step.experience[role].emotion',
  },
  assumedFeeling: {
    means: 'Nobody said so and nobody saw it.',
    written: 'step.experience[role].basis: "assumed"',
  },
  influenceRing: {
    means: 'How much the role’s word weighs in the decision.',
    written: 'role.influence, from 0 to 1',
  },
  bridge: {
    means: 'A thread of a role in between that takes no part goes under the card.',
    written: 'a shared step that spans its lane',
  },
  folded: {
    means:
      'More than 24 days in which no step was under way: too long to be drawn, so it is written.',
    written: 'dates that lie far apart, on a map by dates',
  },
  undated: {
    means: 'Nobody knows the day, so the step stands between those it follows and precedes.',
    written: 'a step without start, on a map by dates',
  },
}

/** Returns what each entry says in a language on the map of `everyMark`. */
export function legendWords({
  interface: { legendEntries },
  sentences: { kind, severity },
}: Language): Readonly<Record<MarkName, string>> {
  return {
    ...legendEntries,
    ...kind,
    'severity-1': severity[0],
    'severity-2': severity[1],
    'severity-3': severity[2],
    feelingLine: legendEntries.feelingLine('bad', 'good'),
    undated: legendEntries.undated(1),
  }
}
