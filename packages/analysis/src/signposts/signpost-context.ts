import type { Journey, Phase, Role, Signpost, Step } from '@routebord/schema'
import { groupBy } from '../likeness/group-by.ts'
import { deriveTrails } from '../trails/derive-trails.ts'
import { type Stakes, stakesOf } from '../trails/stakes.ts'
import type { Trail, Visit } from '../trails/trail.ts'
import { countSignposts } from './count-signposts.ts'
import type { SignpostCounts } from './signpost-audit.ts'

/** What the rules about signposts look things up in. */
export interface SignpostContext {
  readonly journey: Journey
  readonly trails: ReadonlyMap<Role, Trail>
  /** What a role goes through in a phase, and the signposts there are for it. */
  readonly stageOf: (role: Role, phase: Phase) => Stage
  /** Through which channels a role is met on its whole way, and at how many touchpoints. */
  readonly channelsOf: (role: Role) => Channels
  /** The last phase anyone is in, of those that are not always on. */
  readonly lastPhase: Phase | undefined
}

/** What a role goes through in a phase, and the signposts there are for it. */
export interface Stage {
  readonly visits: readonly Visit[]
  readonly signposts: SignpostCounts
  /** The first of its visits where much is at stake. */
  readonly stake: Stake | undefined
  /** The last decision or milestone it takes part in. */
  readonly conclusion: Step | undefined
}

/** The channels of some touchpoints, the most used first, and how many touchpoints there are. */
export interface Channels {
  readonly channels: ReadonlySet<string>
  readonly n: number
}

/** What is at stake for a role, and where. */
export interface Stake {
  readonly step: Step
  readonly stakes: Stakes
}

/** Gathers what the rules about signposts look things up in. */
export function createSignpostContext(journey: Journey): SignpostContext {
  const trails = deriveTrails(journey)
  const standing = groupBy(standingIn(journey), ({ role }) => role)
  const stages = new Map<Role, Map<Phase, Stage>>()
  for (const [role, { byPhase }] of trails) {
    const own = groupBy(standing.get(role) ?? [], ({ phase }) => phase)
    const phases = [...new Set([...byPhase.keys(), ...own.keys()])]
    const stage = (phase: Phase): Stage => ({
      ...goThrough(byPhase.get(phase) ?? [], journey),
      signposts: countSignposts((own.get(phase) ?? []).map(({ signpost }) => signpost)),
    })
    stages.set(role, new Map(phases.map((phase) => [phase, stage(phase)])))
  }
  const channels = new Map([...trails].map(([role, trail]) => [role, channelsOn(trail)]))
  const blank: Stage = { ...goThrough([], journey), signposts: countSignposts([]) }
  return {
    journey,
    trails,
    stageOf: (role, phase) => stages.get(role)?.get(phase) ?? blank,
    channelsOf: (role) => channels.get(role) ?? { channels: new Set(), n: 0 },
    lastPhase: lastPhaseOf(journey),
  }
}

/** Returns the phase a signpost stands in: that of its step, if it has one. */
export function phaseOf({ step, phase }: Signpost): Phase | undefined {
  return step?.phase ?? phase
}

/** Names each signpost once for each role it is for, and the phase it stands in. */
function standingIn({ signposts }: Journey): readonly {
  readonly role: Role
  readonly phase: Phase
  readonly signpost: Signpost
}[] {
  return signposts.flatMap((signpost) => {
    const phase = phaseOf(signpost)
    return phase === undefined ? [] : signpost.roles.map((role) => ({ role, phase, signpost }))
  })
}

function channelsOn({ visits }: Trail): Channels {
  const touchpoints = visits.flatMap(({ step }) => step.touchpoints)
  const byChannel = [...groupBy(touchpoints, ({ channel }) => channel)]
  const byUse = byChannel.sort(([, one], [, other]) => other.length - one.length)
  return { channels: new Set(byUse.map(([channel]) => channel)), n: touchpoints.length }
}

function lastPhaseOf({ steps }: Journey): Phase | undefined {
  let last: Phase | undefined
  for (const { phase } of steps)
    if (!phase.alwaysOn && phase.index > (last?.index ?? -1)) last = phase
  return last
}

function goThrough(
  visits: readonly Visit[],
  { emotionScale }: Journey,
): Pick<Stage, 'visits' | 'stake' | 'conclusion'> {
  let stake: Stake | undefined
  for (const visit of visits) {
    const stakes = stakesOf(visit, emotionScale)
    if (stake === undefined && stakes !== undefined) stake = { step: visit.step, stakes }
  }
  const conclusion = visits.findLast(({ step }) => step.kind !== 'activity')?.step
  return { visits, stake, conclusion }
}
