import type { Step } from '@routebord/schema'
import { makeFinding } from '../make-finding.ts'
import { say } from '../say.ts'
import type { BlindSpotRule } from './blind-spot.ts'
import type { MapRule } from './blind-spot-context.ts'
import { isUserOrInitiator } from './find-need-holders.ts'

const DECIDING = ['decider', 'approver', 'buyer'] as const
const KNOWING = ['user', 'initiator', 'influencer'] as const

const findOnlyDeciders: MapRule = ({ journey: { id, roles } }) => {
  const isDecider = (buying: readonly string[]): boolean =>
    DECIDING.some((part) => buying.includes(part)) && !KNOWING.some((part) => buying.includes(part))
  if (roles.length === 0 || !roles.every(({ buying }) => isDecider(buying))) return []
  const names = roles.map(({ name }) => name)
  const n = roles.length
  const why = say({
    en: ({ list, number }) =>
      `${n === 1 ? 'The only role on this map decides, approves or buys' : `${n === 2 ? 'Both' : `All ${number(n)}`} roles on this map decide, approve or buy`}: ${list(names)}. Whoever lives with the problem is missing.`,
    da: ({ list, number }) =>
      `${n === 1 ? 'Den eneste rolle' : n === 2 ? 'Begge roller' : `Alle ${number(n)} roller`} på kortet beslutter, godkender eller køber: ${list(names)}. De, der til daglig lever med problemet, mangler.`,
    nl: ({ list, number }) =>
      `${n === 1 ? 'De enige rol op de kaart beslist, fiatteert of koopt in' : `${n === 2 ? 'Beide' : `Alle ${number(n)}`} rollen op de kaart beslissen, fiatteren of kopen in`}: ${list(names)}. Wie dagelijks met het probleem zit, ontbreekt.`,
  })
  return [makeFinding('only-deciders', id, 3, why, { roles })]
}

const findNoInfluence: MapRule = ({ journey: { id, roles, links } }) => {
  if (roles.length < 2 || links.some(({ kind }) => kind === 'influence')) return []
  const n = roles.length
  const why = say({
    en: ({ number }) =>
      `${number(n)} roles, and no influence between them. Who sways whom inside the company, for or against, is not on the map.`,
    da: ({ number }) =>
      `${number(n)} roller og ingen indflydelse imellem dem. Hvem der påvirker hvem i virksomheden, for eller imod, fremgår ikke af kortet.`,
    nl: ({ number }) =>
      `${number(n)} rollen, en geen invloed over en weer. Wie binnen het bedrijf wie beïnvloedt, voor of tegen, staat niet op de kaart.`,
  })
  return [makeFinding('no-influence-shown', id, 2, why, { roles })]
}

/** Of fewer steps it says nothing that everyone is at each. */
const STEPS_THAT_TELL = 3

const findNeverApart: MapRule = ({ journey: { id, roles, steps } }) => {
  const isShared = (step: Step): boolean => roles.every((role) => step.roles.includes(role))
  if (roles.length < 2 || steps.length < STEPS_THAT_TELL || !steps.every(isShared)) return []
  const [n, count] = [roles.length, steps.length]
  const why = say({
    en: ({ number }) =>
      `${n === 2 ? 'Both' : `All ${number(n)}`} roles are at each of the ${number(count)} steps. Nobody goes alone, so the map says no more than a single line would.`,
    da: ({ number }) =>
      `${n === 2 ? 'Begge' : `Alle ${number(n)}`} roller er med i alle ${number(count)} trin. Ingen går alene, så kortet siger ikke mere, end én linje ville gøre.`,
    nl: ({ number }) =>
      `${n === 2 ? 'Beide' : `Alle ${number(n)}`} rollen zijn betrokken bij elk van de ${number(count)} stappen. Niemand reist alleen, dus de kaart zegt niet meer dan één lijn zou doen.`,
  })
  return [makeFinding('never-apart', id, 2, why, { roles })]
}

/** Of fewer touchpoints it says nothing that none of them is indirect. */
const TOUCHPOINTS_THAT_TELL = 3

const findOnlyDirect: MapRule = ({ journey: { id, steps } }) => {
  const touchpoints = steps.flatMap((step) => step.touchpoints)
  const n = touchpoints.length
  if (n < TOUCHPOINTS_THAT_TELL || !touchpoints.every(({ direct }) => direct)) return []
  const why = say({
    en: ({ number }) =>
      `All ${number(n)} touchpoints are direct. What buyers hear from peers, or read in reviews and the trade press, goes past us and is not on the map.`,
    da: ({ number }) =>
      `Alle ${number(n)} kontaktpunkter er direkte. Hvad kunden hører fra fagfæller eller læser i anmeldelser og fagblade, går uden om os og står ikke på kortet.`,
    nl: ({ number }) =>
      `Alle ${number(n)} touchpoints zijn direct. Wat de klant van vakgenoten hoort of in reviews en vakbladen leest, gaat buiten ons om en staat niet op de kaart.`,
  })
  return [makeFinding('only-direct-touchpoints', id, 2, why)]
}

const findNothingAfterPurchase: MapRule = ({ journey: { kind, roles, steps } }) => {
  const decision = purchaseOf(steps)
  if (kind !== 'purchase' || decision === undefined) return []
  const users = roles.filter(isUserOrInitiator)
  const isUsed = steps
    .slice(decision.index + 1)
    .some(
      (step) =>
        step.phase.index >= decision.phase.index &&
        (users.length === 0 || step.roles.some(isUserOrInitiator)),
    )
  if (isUsed) return []
  const title = [decision.title]
  const some = users.length > 0
  const why = say({
    en: ({ quotes }) =>
      `After ${quotes(title)} ${some ? 'no user' : 'nobody'} is seen again: the map stops at the purchase. How it turns out in use decides the next order.`,
    da: ({ quotes }) =>
      `Efter ${quotes(title)} er ${some ? 'ingen bruger' : 'ingen'} at se: Kortet slutter ved købet. Hvordan det går i brug, afgør den næste ordre.`,
    nl: ({ quotes }) =>
      `Na ${quotes(title)} is ${some ? 'geen gebruiker' : 'niemand'} meer te zien: de kaart stopt bij de aankoop. Hoe het in gebruik bevalt, bepaalt de volgende order.`,
  })
  const parts = { roles: users, phases: [decision.phase], steps: [decision] }
  return [makeFinding('nothing-after-purchase', decision.id, 2, why, parts)]
}

/** Takes the last decision that a milestone follows, as a signature does; where none does, the last decision. */
function purchaseOf(steps: readonly Step[]): Step | undefined {
  const milestone = steps.findLastIndex((step) => step.kind === 'milestone')
  const isDecision = (step: Step): boolean => step.kind === 'decision'
  return steps.slice(0, milestone + 1).findLast(isDecision) ?? steps.findLast(isDecision)
}

const findUndatedEvidence: MapRule = ({ journey }) => {
  const sources = journey.evidence.filter(({ strength }) => strength !== 'assumed')
  const undated = sources.filter(({ date }) => date === undefined)
  if (undated.length === 0) return []
  const titles = undated.map(({ title }) => title)
  const [count, n] = [undated.length, sources.length]
  const why = say({
    en: ({ quotes, number }) =>
      `${number(count)} of ${number(n)} sources without a date: ${quotes(titles)}. Whether that still holds, nobody can say.`,
    da: ({ quotes, number }) =>
      `${number(count)} af ${number(n)} kilder uden dato: ${quotes(titles)}. Om det stadig holder, kan ingen sige.`,
    nl: ({ quotes, number }) =>
      `${number(count)} van de ${number(n)} bronnen zonder datum: ${quotes(titles)}. Of dat nog klopt, kan niemand zeggen.`,
  })
  return [makeFinding('undated-evidence', journey.id, 1, why)]
}

const findEmptyPhases: MapRule = ({ journey: { phases, steps } }) => {
  if (steps.length === 0) return []
  const seen = new Set(steps.map(({ phase }) => phase))
  return phases
    .filter((phase) => !seen.has(phase))
    .map((phase) => {
      const why = say({
        en: ({ text }) =>
          `${text(phase.title)}: nobody is seen here. Either nothing happens, or it happens out of our sight.`,
        da: ({ text }) =>
          `${text(phase.title)}: her er ingen at se. Enten sker der intet, eller også sker det, uden at vi ser det.`,
        nl: ({ text }) =>
          `${text(phase.title)}: hier is niemand te zien. Of er gebeurt niets, of het gebeurt buiten ons zicht.`,
      })
      return makeFinding('empty-phase', phase.id, 2, why, { phases: [phase] })
    })
}

/** The rules about the whole map, by name. */
export const MAP_RULES: readonly (readonly [BlindSpotRule, MapRule])[] = [
  ['only-deciders', findOnlyDeciders],
  ['no-influence-shown', findNoInfluence],
  ['never-apart', findNeverApart],
  ['only-direct-touchpoints', findOnlyDirect],
  ['nothing-after-purchase', findNothingAfterPurchase],
  ['undated-evidence', findUndatedEvidence],
]

/** The rules about phases, by name. */
export const PHASE_RULES: readonly (readonly [BlindSpotRule, MapRule])[] = [
  ['empty-phase', findEmptyPhases],
]
