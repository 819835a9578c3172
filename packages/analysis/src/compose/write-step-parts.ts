import type {
  Friction,
  FrictionDocument,
  Metric,
  MetricDocument,
  Step,
  Touchpoint,
  TouchpointDocument,
} from '@routebord/schema'
import { sameText } from '../likeness/same-text.ts'
import { knownFields } from './known-fields.ts'
import type { Origin, Origins } from './source.ts'
import { uniteAlike } from './unite-alike.ts'
import type { WriteContext } from './write-context.ts'
import { writeFirst, writeText } from './write-texts.ts'

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

/** Unites the frictions of a step; one that two journeys both have is one. */
export function uniteFrictions(
  origins: Origins<Step>,
  isSame: WriteContext['isSame'],
): readonly Origins<Friction>[] {
  const same = (one: Friction, other: Friction): boolean =>
    one.kind === other.kind && isSame(one.title, other.title)
  return uniteAlike(
    partsOf(origins, ({ frictions }) => frictions),
    same,
  )
}

/** Writes a friction with all the roles it hurts; the worst severity counts. */
export function writeFriction(
  group: Origins<Friction>,
  { frictionId, idsOf }: WriteContext,
): FrictionDocument {
  const [{ item: first }, ...others] = group
  const severities = group.map(({ item }) => item.severity)
  return knownFields({
    id: frictionId(first),
    title: writeText(first.title, ...others.map(({ item }) => item.title)),
    kind: first.kind,
    severity: severities.reduce((worst, severity) => (severity > worst ? severity : worst)),
    roles: idsOf(group.flatMap(({ item }) => item.roles)),
    removedIn: group.find(({ item }) => item.removedIn !== undefined)?.item.removedIn,
  })
}

/** Writes the figures of a step; one that two journeys both give is written once. */
export function writeMetrics(origins: Origins<Step>): readonly MetricDocument[] {
  return uniteAlike(
    partsOf(origins, ({ metrics }) => metrics),
    isSameMetric,
  ).map((group) => {
    const [{ item: first }, ...others] = group
    return knownFields({
      title: writeText(first.title, ...others.map(({ item }) => item.title)),
      value: first.value,
      unit: writeFirst(group.map(({ item }) => item.unit)),
    })
  })
}

function isSameMetric(one: Metric, other: Metric): boolean {
  if (one.value !== other.value || !sameText(one.title, other.title)) return false
  return one.unit === undefined || other.unit === undefined
    ? one.unit === other.unit
    : sameText(one.unit, other.unit)
}

function partsOf<T>(
  origins: Origins<Step>,
  listOf: (step: Step) => readonly T[],
): readonly Origin<T>[] {
  return origins.flatMap(({ source, item }) => listOf(item).map((part) => ({ source, item: part })))
}
