import type { Step } from '@routebord/schema'
import type { TextComparer } from '../likeness/create-text-comparer.ts'
import { alignSources, type Candidate, compareSources } from './compare-sources.ts'
import type { ComposeOptions, MeetingLikeness, Obstacle } from './composition.ts'
import type { StepList } from './list-steps.ts'
import { type Meeting, Meetings } from './meetings.ts'
import { type AuthorsWord, obeyAuthor } from './obey-author.ts'

/** Pairs that miss the threshold by no more than this are shown to the author. */
const NEAR = 0.1

/** Two steps that nearly became one. */
export interface Miss extends Candidate {
  readonly why: Obstacle
}

/** Which steps are one meeting, and what stood in the way of others. */
export interface MeetingProposal extends AuthorsWord {
  readonly meetings: Meetings
  readonly misses: readonly Miss[]
}

/** How careful a proposal is, and what its author knows. */
export interface ProposalOptions extends ComposeOptions {
  readonly threshold: number
}

/**
 * Proposes which steps of several journeys are one meeting. The author's pins come first. Other pairs must reach the
 * threshold with their titles alone too: dates, touchpoints and phases agree by chance wherever much happens at once,
 * so they speak against a pair, and never for one whose titles say something else. Then every path of one journey is
 * aligned with every path of another (`alignPaths`), and the pairs found are taken from the surest down, each where it
 * fits what was taken before: the greedy consistent alignment of many sequences of Morgenstern, Dress & Werner (1996).
 * Of two journeys that is the best choice there is; of more it is mostly so. It was preferred to a progressive
 * alignment because no order of the journeys decides, and because two steps that no role shares may be met in either
 * order. What the alignments left over is tried last.
 */
export function proposeMeetings(
  list: StepList,
  compare: (one: Step, other: Step) => MeetingLikeness,
  texts: TextComparer,
  { matches = {}, threshold }: ProposalOptions,
): MeetingProposal {
  const likenessOf = (one: number, other: number): MeetingLikeness =>
    compare(list.at(one).item, list.at(other).item)
  const meetings = new Meetings(list.places)
  const author = obeyAuthor(list, meetings, matches)
  const { obstacleTo, isPinned } = author

  const candidates = compareSources(list, likenessOf, texts, threshold - NEAR)
  const isLikely = ({ likeness: { score, title } }: Candidate): boolean =>
    Math.min(score, title ?? 0) >= threshold
  const likely = candidates.filter(isLikely)
  const possible = likely.filter(({ one, other }) => obstacleTo(one, other) === undefined)
  const aligned = alignSources(list, possible, threshold)
  const surestFirst = likely.toSorted(
    (a, b) => Number(aligned.has(b)) - Number(aligned.has(a)) || bySurety(a, b),
  )
  const fitsCompany = (one: number, other: number): boolean => {
    const places = [...meetings.at(one).members, ...meetings.at(other).members]
    // Steps that the author pinned need not look alike, and so not everyone can be like all of them.
    if (places.some((a) => places.some((b) => isPinned(a, b)))) return true
    const scores = meetings.across(one, other).map((pair) => likenessOf(...pair).score)
    return scores.reduce((sum, score) => sum + score, 0) / scores.length >= threshold
  }
  const misses: Miss[] = []
  for (const candidate of surestFirst) {
    const { one, other } = candidate
    if (meetings.at(one) === meetings.at(other)) continue
    const why = obstacleTo(one, other) ?? (fitsCompany(one, other) ? undefined : 'company')
    if (why === undefined) meetings.merge(one, other)
    else misses.push({ ...candidate, why })
  }
  for (const candidate of candidates) {
    if (isLikely(candidate) || obstacleTo(candidate.one, candidate.other) !== undefined) continue
    misses.push({ ...candidate, why: candidate.likeness.score < threshold ? 'score' : 'title' })
  }
  return {
    ...author,
    // What came together by itself in the end, because its neighbours moved to another phase, is no complaint.
    unmetPins: author.unmetPins.filter(
      ({ one, other }) => one === other || meetings.at(one) !== meetings.at(other),
    ),
    meetings,
    misses: pickMisses(misses, meetings),
  }
}

/** Keeps of what missed the best for each meeting, and nothing that found its place another way. */
function pickMisses(misses: readonly Miss[], meetings: Meetings): readonly Miss[] {
  const seen = new Set<Meeting>()
  return misses.toSorted(bySurety).filter(({ one, other, why }) => {
    const [a, b] = [meetings.at(one), meetings.at(other)]
    const isElsewhere = why === 'taken' && a.members.length > 1 && b.members.length > 1
    if (a === b || isElsewhere || (seen.has(a) && seen.has(b))) return false
    seen.add(a).add(b)
    return true
  })
}

function bySurety(a: Candidate, b: Candidate): number {
  return b.likeness.score - a.likeness.score || a.one - b.one || a.other - b.other
}
