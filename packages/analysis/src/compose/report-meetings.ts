import type { Step } from '@routebord/schema'
import type { MeetingLikeness, Member, MergedStep, NearMiss, StepOrigin } from './composition.ts'
import type { StepList } from './list-steps.ts'
import type { Meeting } from './meetings.ts'
import type { MeetingProposal } from './propose-meetings.ts'
import type { Composed } from './rules/composed.ts'

/** Reports a proposal in the author's terms: journeys and steps in place of places. */
export function reportMeetings(
  list: StepList,
  { isPinned, misses, unmetPins, unknown }: MeetingProposal,
  ordered: readonly Meeting[],
  likenessOf: (one: Step, other: Step) => MeetingLikeness,
  idOf: (step: Step) => string,
): Pick<Composed, 'origins' | 'merged' | 'nearMisses' | 'unmetPins' | 'unknown'> {
  const memberAt = (place: number): Member => {
    const { source, item } = list.at(place)
    return { journey: source.journey, step: item }
  }
  const originOf = ({ members }: Meeting): StepOrigin => ({
    id: idOf(list.at(members[0]).item),
    members: members.map(memberAt),
  })
  const mergedOf = (meeting: Meeting): MergedStep => {
    const { members } = meeting
    const pairs = members.flatMap((one, index) =>
      members.slice(index + 1).map((other) => {
        const both = [memberAt(one), memberAt(other)] as const
        return {
          members: both,
          ...likenessOf(both[0].step, both[1].step),
          pinned: isPinned(one, other),
        }
      }),
    )
    return {
      ...originOf(meeting),
      score: pairs.reduce((sum, { score }) => sum + score, 0) / pairs.length,
      pairs,
    }
  }
  return {
    origins: ordered.map(originOf),
    merged: ordered.filter(({ members }) => members.length > 1).map(mergedOf),
    nearMisses: misses.map(({ one, other, likeness, why }): NearMiss => {
      return { members: [memberAt(one), memberAt(other)], ...likeness, why }
    }),
    unmetPins: unmetPins.map(({ pair, one, other, why }) => {
      return { pair, members: [memberAt(one), memberAt(other)], why }
    }),
    unknown,
  }
}
