import type { LocalizedText, Role, Signpost } from '@routebord/schema'
import { makeFinding } from '../make-finding.ts'
import { type Speech, say } from '../say.ts'
import type { SignpostContext } from './signpost-context.ts'
import { isToBePassed, partsOf, type RuleOfSignpost } from './signpost-rule.ts'
import { wayThrough } from './way-through.ts'

/** An answer where the role does not come, or in a channel it does not use. */
export const misplaced: RuleOfSignpost = {
  rule: 'misplaced',
  find: (signpost, context) => {
    if (signpost.status === 'retired') return undefined
    const absent = signpost.roles.filter((role) => !isThere(role, signpost, context))
    if (absent.length > 0) {
      const weight = absent.length === signpost.roles.length ? 3 : 2
      const why = sayAbsence(signpost, absent)
      return makeFinding('misplaced', signpost.id, weight, why, partsOf(signpost, absent))
    }
    const { place } = signpost
    if (place === undefined || !isToBePassed(signpost)) return undefined
    const strangers = findStrangers(place, signpost, context)
    if (strangers.length === 0) return undefined
    const why = sayChannel(place, signpost, strangers, context)
    return makeFinding('misplaced', signpost.id, 1, why, partsOf(signpost, strangers))
  },
}

function isThere(role: Role, { step, phase }: Signpost, { trails }: SignpostContext): boolean {
  const trail = trails.get(role)
  if (step !== undefined) return trail?.byStep.has(step) === true
  return phase !== undefined && trail?.byPhase.has(phase) === true
}

function sayAbsence({ question, step, phase }: Signpost, roles: readonly Role[]): LocalizedText {
  const names = roles.map(({ name }) => name)
  const place = (atStep: string, inPhase: string, { quotes, text }: Speech): string =>
    step === undefined
      ? `${inPhase} ${phase === undefined ? '' : text(phase.title)}`
      : `${atStep} ${quotes([step.title])}`
  return say({
    en: (speech) =>
      `${speech.list(names)}: ${place('not at', 'no step in', speech)}, where ${speech.quotes([question])} is put. That is not on the way.`,
    da: (speech) =>
      `${speech.list(names)}: ${place('ikke med ved', 'intet trin i', speech)}, hvor ${speech.quotes([question])} er placeret. Vejen går ikke forbi.`,
    nl: (speech) =>
      `${speech.list(names)}: ${place('niet bij', 'geen stap in', speech)}, waar ${speech.quotes([question])} is neergezet. De weg loopt daar niet langs.`,
  })
}

/** Of a role with fewer touchpoints nothing is said about where it looks. */
const TOUCHPOINTS_THAT_TELL = 3

function findStrangers(
  place: string,
  { roles }: Signpost,
  { channelsOf }: SignpostContext,
): readonly Role[] {
  return roles.filter((role) => {
    const { channels, n } = channelsOf(role)
    return n >= TOUCHPOINTS_THAT_TELL && !channels.has(place)
  })
}

/** So many channels are named at most; where there are more, fewer are, and the others only hinted at. */
const MOST_NAMED = 4

const OTHERWISE: LocalizedText = {
  byLocale: { en: 'in other ways', da: 'på andre måder', nl: 'op andere manieren' },
  fallback: 'en',
}

function nameSome(ways: readonly LocalizedText[]): readonly LocalizedText[] {
  return ways.length > MOST_NAMED ? [...ways.slice(0, MOST_NAMED - 1), OTHERWISE] : ways
}

function sayChannel(
  place: string,
  { question }: Signpost,
  roles: readonly Role[],
  { channelsOf }: SignpostContext,
): LocalizedText {
  const names = roles.map(({ name }) => name)
  const way = [wayThrough(place)]
  const channels = new Set(roles.flatMap((role) => [...channelsOf(role).channels]))
  const used = nameSome([...channels].map(wayThrough))
  return say({
    en: ({ list, quotes }) =>
      `${list(names)}: the answer to ${quotes([question])} comes ${list(way)}, but contact is made ${list(used)}.`,
    da: ({ list, quotes }) =>
      `${list(names)}: svaret på ${quotes([question])} kommer ${list(way)}, men kontakten sker ${list(used)}.`,
    nl: ({ list, quotes }) =>
      `${list(names)}: het antwoord op ${quotes([question])} komt ${list(way)}, maar het contact verloopt ${list(used)}.`,
  })
}
