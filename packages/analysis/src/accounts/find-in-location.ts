import type { Finding } from '../finding.ts'
import { makeFinding } from '../make-finding.ts'
import { say } from '../say.ts'
import type { LocationRule, RolePosition } from './account-location.ts'
import { findUnknownIds } from './find-unknown-ids.ts'
import type { JourneyIndex } from './journey-index.ts'
import { furthestOf } from './spread-of.ts'
import type { Unknown } from './unknown-ids.ts'

type LocationFinding = Finding<LocationRule>

/** What is amiss with a log. */
export interface LogFaults {
  /** Id of the journey that the log names, where it is another. */
  readonly otherJourney: string | undefined
  readonly unknown: Unknown
}

/** Finds what is worth a word about where an account stands: first of the log, then role by role. */
export function findInLocation(
  index: JourneyIndex,
  positions: readonly RolePosition[],
  { otherJourney, unknown }: LogFaults,
): readonly LocationFinding[] {
  const ahead = furthestOf(positions)?.phase?.index ?? -1
  const each = positions.flatMap((position) => [
    ...findSilent(position),
    ...findTurnedBack(position),
    ...findOffPath(position),
    ...findNotComeIn(index, position, ahead),
  ])
  return [...findOtherJourney(otherJourney), ...findUnknownIds(unknown), ...each]
}

function findOtherJourney(journey: string | undefined): readonly LocationFinding[] {
  if (journey === undefined) return []
  const why = say({
    en: () => `The log belongs to another journey (${journey}), so nothing in it was read.`,
    da: () => `Loggen hører til en anden rejse (${journey}), så intet i den er læst.`,
    nl: () => `Het logboek hoort bij een andere reis (${journey}); er is niets uit gelezen.`,
  })
  return [makeFinding('other-journey', journey, 3, why)]
}

function findSilent({
  role,
  state,
  step,
  next,
  silentDays,
}: RolePosition): readonly LocationFinding[] {
  if (state !== 'silent' || step === undefined || next === undefined) return []
  const n = Math.floor(silentDays ?? 0)
  const isHidden = next.observed === 'no'
  const why = say({
    en: ({ text, number }) =>
      `${text(role.name)}: silent for ${number(n)} ${n === 1 ? 'day' : 'days'}, no further than “${text(step.title)}”. Next would be “${text(next.title)}”${isHidden ? ', out of our sight' : ''}.`,
    da: ({ text, number }) =>
      `${text(role.name)}: har været tavs i ${number(n)} ${n === 1 ? 'dag' : 'dage'} og er ikke kommet længere end til »${text(step.title)}«. Næste trin er »${text(next.title)}«${isHidden ? ', hvor vi intet ser' : ''}.`,
    nl: ({ text, number }) =>
      `${text(role.name)}: al ${number(n)} ${n === 1 ? 'dag' : 'dagen'} stil en niet verder dan ‘${text(step.title)}’. De volgende stap is ‘${text(next.title)}’${isHidden ? ', buiten ons zicht' : ''}.`,
  })
  return [makeFinding('silent', role.id, 2, why, { roles: [role], steps: [step, next] })]
}

function findTurnedBack({ role, step, lastStep }: RolePosition): readonly LocationFinding[] {
  if (step === undefined || lastStep === undefined || !lastStep.roles.includes(role)) return []
  const why = say({
    en: ({ text }) =>
      `${text(role.name)}: back at “${text(lastStep.title)}” after “${text(step.title)}”. Find out what was missing.`,
    da: ({ text }) =>
      `${text(role.name)}: tilbage ved »${text(lastStep.title)}« efter »${text(step.title)}«. Find ud af, hvad der manglede.`,
    nl: ({ text }) =>
      `${text(role.name)}: terug bij ‘${text(lastStep.title)}’ na ‘${text(step.title)}’. Zoek uit wat er ontbrak.`,
  })
  return [makeFinding('turned-back', role.id, 1, why, { roles: [role], steps: [lastStep, step] })]
}

function findOffPath({ role, lastStep }: RolePosition): readonly LocationFinding[] {
  if (lastStep === undefined || lastStep.roles.includes(role)) return []
  const why = say({
    en: ({ text }) =>
      `${text(role.name)}: last seen at “${text(lastStep.title)}”, where the map does not have this role.`,
    da: ({ text }) =>
      `${text(role.name)}: senest set ved »${text(lastStep.title)}«, hvor kortet ikke har rollen med.`,
    nl: ({ text }) =>
      `${text(role.name)}: het laatst gezien bij ‘${text(lastStep.title)}’, waar deze rol op de kaart niet voorkomt.`,
  })
  return [makeFinding('off-path', role.id, 1, why, { roles: [role], steps: [lastStep] })]
}

function findNotComeIn(
  { paths }: JourneyIndex,
  { role, state }: RolePosition,
  ahead: number,
): readonly LocationFinding[] {
  const entry = paths[role.index]?.[0]
  if (state !== 'not-started' || entry === undefined || ahead <= entry.phase.index) return []
  const { phase } = entry
  const why = say({
    en: ({ text }) =>
      `${text(role.name)}: not seen yet at a step, though others are past ${text(phase.title)}, where this role comes in.`,
    da: ({ text }) =>
      `${text(role.name)}: endnu ikke set ved noget trin, selv om andre er forbi fasen ${text(phase.title)}, hvor rollen kommer med.`,
    nl: ({ text }) =>
      `${text(role.name)}: nog bij geen stap gezien, terwijl anderen al voorbij de fase ${text(phase.title)} zijn, waarin deze rol instapt.`,
  })
  const parts = { roles: [role], phases: [phase], steps: [entry] }
  return [makeFinding('not-come-in', role.id, 2, why, parts)]
}
