import type { Language } from '@routebord/d3'

/** What an entry of the legend says at length. */
export interface MarkMeaning {
  /** The entry's own words in a language. */
  readonly label: (language: Language) => string
  readonly means: string
  /** What an author writes to get the mark. */
  readonly written: string
}

type Entries = Language['interface']['legendEntries']

/** An entry that is always the same words. */
type Entry = { [Name in keyof Entries]: Entries[Name] extends string ? Name : never }[keyof Entries]

const entry =
  (name: Entry): MarkMeaning['label'] =>
  (language) =>
    language.interface.legendEntries[name]

/** Every mark that a legend can name. A legend entry that is missing here fails its story. */
export const MARK_MEANINGS: readonly MarkMeaning[] = [
  { label: entry('alone'), means: 'One role takes this step.', written: 'step.roles with one id' },
  {
    label: entry('together'),
    means:
      'Several roles are at the same place at the same time; the station reaches over all their threads.',
    written: 'step.roles with two ids or more',
  },
  {
    label: (language) => language.sentences.kind.milestone,
    means: 'Something is reached that cannot be undone by waiting, such as a signature.',
    written: 'step.kind: "milestone"',
  },
  {
    label: (language) => language.sentences.kind.decision,
    means: 'The journey could go another way from here.',
    written: 'step.kind: "decision"',
  },
  {
    label: entry('enters'),
    means: 'The role’s first step. Roles set out one after another.',
    written: 'the first step that names the role',
  },
  {
    label: entry('leaves'),
    means: 'The role’s last step.',
    written: 'the last step that names the role',
  },
  {
    label: entry('placed'),
    means: 'The role asks this, and finds the answer here.',
    written: 'signpost.status: "placed"',
  },
  {
    label: entry('planned'),
    means: 'The answer is being made.',
    written: 'signpost.status: "planned"',
  },
  {
    label: entry('missing'),
    means: 'The role asks, and nobody answers.',
    written: 'signpost.status: "missing"',
  },
  { label: entry('direct'), means: 'The supplier is there.', written: 'touchpoint.direct: true' },
  {
    label: entry('indirect'),
    means: 'The supplier is spoken of by others: a review, a colleague, the press.',
    written: 'touchpoint.direct: false',
  },
  {
    label: (language) => language.sentences.severity[0],
    means: 'One thorn: it wearies, and delays nothing.',
    written: 'friction.severity: 1',
  },
  {
    label: (language) => language.sentences.severity[1],
    means: 'Two thorns: it costs them time.',
    written: 'friction.severity: 2',
  },
  {
    label: (language) => language.sentences.severity[2],
    means: 'Three thorns: they go no further until it is gone.',
    written: 'friction.severity: 3',
  },
  {
    label: entry('influence'),
    means: 'One role sways another, inside the buying company.',
    written: 'link.kind: "influence"',
  },
  {
    label: entry('influenceAgainst'),
    means: 'The same, against the purchase.',
    written: 'link.kind: "influence", sign: "against"',
  },
  {
    label: entry('wayBack'),
    means: 'They go back to an earlier step. The line runs in the channel over the lanes.',
    written: 'link.kind: "return"',
  },
  {
    label: entry('notObserved'),
    means: 'The supplier cannot see this stretch.',
    written: 'step.observed: "no"',
  },
  {
    label: entry('assumed'),
    means: 'All evidence of the step is assumption.',
    written: 'step.evidence of kind "assumption" only',
  },
  {
    label: ({ interface: { legendEntries } }) => legendEntries.feelingLine('bad', 'good'),
    means: 'How the role feels, step by step, on the journey’s own scale.',
    written: 'step.experience[role].emotion',
  },
  {
    label: entry('assumedFeeling'),
    means: 'Nobody said so and nobody saw it.',
    written: 'step.experience[role].basis: "assumed"',
  },
  {
    label: entry('influenceRing'),
    means: 'How much the role’s word weighs in the decision.',
    written: 'role.influence, from 0 to 1',
  },
  {
    label: entry('bridge'),
    means: 'A thread of a role in between that takes no part goes under the card.',
    written: 'a shared step that spans its lane',
  },
]
