import type { Journey } from '@routebord/schema'
import { deepFreeze } from '../deep-freeze.ts'
import { createTextComparer } from '../likeness/create-text-comparer.ts'
import type { ComposeOptions, Composition } from './composition.ts'
import { describeComposition } from './describe-composition.ts'
import { listSteps } from './list-steps.ts'
import { createMeetingLikeness } from './meeting-likeness.ts'
import { orderMeetings } from './order-meetings.ts'
import { proposeMeetings } from './propose-meetings.ts'
import { reportMeetings } from './report-meetings.ts'
import { readSources } from './source.ts'
import { unitePhases } from './unite-phases.ts'
import { uniteRoles } from './unite-roles.ts'
import { writeDocument } from './write-document.ts'

/** The least score that makes two steps one meeting. */
const THRESHOLD = 0.6

/**
 * Makes one composite of journeys that were mapped role by role. Steps that are the same meeting, seen by several
 * roles, are found and become one; the proposal says how sure that is, and pins and bans correct it.
 *
 * How likely two steps are one meeting follows from their titles (0.6), dates (0.2), touchpoints (0.1) and phases
 * (0.1), as far as they are known: titles by Dice's coefficient over letter pairs in the languages both have (Dice
 * 1945; Adamson & Boreham 1974). The titles must reach the threshold alone as well: the rest agrees by chance wherever
 * much happens at once. Two dates say nothing for a meeting when they are a fortnight apart, or a twentieth of the
 * time travelled where that is less, and speak against it when they are a day further apart. Any two paths are
 * aligned as a whole (Needleman & Wunsch 1970), and the pairs found are joined from the surest down as long as they
 * fit together (Morgenstern, Dress & Werner 1996). So no role ever meets its steps in another order than its own, and
 * no role goes back to an earlier phase; what would break that stays apart and is reported.
 *
 * It knows letters and not what words mean: two steps of the same days whose titles share most of their letters are
 * one meeting to it, and one meeting that two maps name in quite other words is two. Of three maps or more it finds a
 * good way to join the steps, not always the best.
 *
 * What two maps tell of one meeting is kept side by side; where only one can be kept it is the first map's. Ids stay
 * as they are unless two maps use the same for different things: then the role goes before it, as in `operator.jams`,
 * and what an action addresses is renamed with it.
 *
 * Time grows with the pairs that are worth comparing, times the steps between them; above 200 by 200 steps only
 * those are compared that share a word or a day.
 *
 * @param journeys each of one role as a rule; a role that is in several becomes one
 * @throws RangeError when there is no journey, or when the threshold is not above 0 and up to 1
 *
 * @example
 * import { assertJourney, parseJourney } from '@routebord/schema'
 * import { composeJourneys } from '@routebord/analysis'
 * import { bouncyBall } from '@routebord/examples'
 *
 * const mapOf = (role: string) =>
 *   assertJourney({
 *     ...bouncyBall,
 *     id: `map-of-${role}`,
 *     roles: bouncyBall.roles.filter(({ id }) => id === role),
 *     steps: bouncyBall.steps
 *       .filter(({ roles }) => roles.includes(role))
 *       .map(({ id, title, phase, start }) => ({ id, title, phase, start, roles: [role] })),
 *     links: [],
 *     signposts: [],
 *     actions: [],
 *   })
 * const { document, proposals } = composeJourneys([mapOf('head'), mapOf('director')])
 * parseJourney(document).ok // → true
 * document.steps.length // → 13
 * proposals.merged.map(({ id }) => id) // → ["which-machine","service-terms","contract-signed","acceptance"]
 * proposals.merged.map(({ score }) => score) // → [1,1,1,1]
 */
export function composeJourneys(
  journeys: readonly Journey[],
  options: ComposeOptions = {},
): Composition {
  const { threshold = THRESHOLD } = options
  if (!(threshold > 0 && threshold <= 1))
    throw new RangeError(`threshold must be above 0 and up to 1, not ${threshold}`)
  const [first, ...others] = readSources([...new Set(journeys)])
  if (first === undefined) throw new RangeError('there is no journey to compose')
  const sources = [first, ...others] as const

  const texts = createTextComparer()
  const roles = uniteRoles(sources, texts)
  const { groups: phases, crossed: crossedPhases } = unitePhases(sources, texts)
  const places = new Map(
    phases.flatMap((group, place) => group.map(({ item }) => [item, place] as const)),
  )
  const list = listSteps(sources, places)
  const compare = createMeetingLikeness(
    list.origins.map(({ item }) => item),
    places,
    texts,
  )
  const proposal = proposeMeetings(list, compare, texts, { ...options, threshold })

  const ordered = orderMeetings(proposal.meetings.all(), (place) => list.at(place).item.start)
  const steps = ordered.map(({ members: [place, ...more], phase }) => {
    return { origins: [list.at(place), ...more.map(list.at)] as const, phase }
  })
  const { document, idOf } = writeDocument({ sources, roles, phases, steps }, texts)
  const report = reportMeetings(list, proposal, ordered, compare, idOf)
  const findings = describeComposition({
    sources,
    threshold,
    roles,
    phases,
    steps,
    crossedPhases,
    ...report,
    document,
  })
  const { origins, merged, nearMisses } = report
  return deepFreeze({ document, origins, proposals: { merged, nearMisses }, findings })
}
