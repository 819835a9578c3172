import type {
  Friction,
  FrictionDocument,
  Step,
  Touchpoint,
  TouchpointDocument,
} from '@routebord/schema'
import { knownFields } from './known-fields.ts'
import type { Origin, Origins } from './source.ts'
import { uniteAlike } from './unite-alike.ts'
import type { WriteContext } from './write-context.ts'
import { writeText } from './write-texts.ts'

/** Writes the touchpoints of a step; what two journeys both have is written once. */
export function writeTouchpoints(
  origins: Origins<Step>,
  { isSame }: WriteContext,
): readonly TouchpointDocument[] {
  const same = (one: Touchpoint, other: Touchpoint): boolean =>
    one.channel === other.channel && one.direct === other.direct && isSame(one.title, other.title)
  return uniteAlike(
    partsOf(origins, ({ touchpoints }) => touchpoints),
    same,
  ).map((group) => {
    const [{ item: first }, ...others] = group
    return knownFields({
      title: writeText(first.title, ...others.map(({ item }) => item.title)),
      channel: first.channel,
      direct: first.direct,
      url: group.find(({ item }) => item.url !== undefined)?.item.url,
    })
  })
}

/** Writes the frictions of a step, each with all the roles it hurts; the worst severity counts. */
export function writeFrictions(
  origins: Origins<Step>,
  { isSame, idsOf }: WriteContext,
): readonly FrictionDocument[] {
  const same = (one: Friction, other: Friction): boolean =>
    one.kind === other.kind && isSame(one.title, other.title)
  return uniteAlike(
    partsOf(origins, ({ frictions }) => frictions),
    same,
  ).map((group) => {
    const [{ item: first }, ...others] = group
    const severities = group.map(({ item }) => item.severity)
    return knownFields({
      title: writeText(first.title, ...others.map(({ item }) => item.title)),
      kind: first.kind,
      severity: severities.reduce((worst, severity) => (severity > worst ? severity : worst)),
      roles: idsOf(group.flatMap(({ item }) => item.roles)),
      removedIn: group.find(({ item }) => item.removedIn !== undefined)?.item.removedIn,
    })
  })
}

function partsOf<T>(
  origins: Origins<Step>,
  listOf: (step: Step) => readonly T[],
): readonly Origin<T>[] {
  return origins.flatMap(({ source, item }) => listOf(item).map((part) => ({ source, item: part })))
}
