import type { LocalizedText, Role, Signpost } from '@routebord/schema'
import { type Speech, type SpokenLocale, say } from '../say.ts'
import type { Lateness } from './find-lateness.ts'
import { sayPlace } from './say-place.ts'

/** Says after what a signpost comes too late, and for whom. */
export function sayLateness(
  signpost: Signpost,
  roles: readonly Role[],
  lateness: Lateness,
): LocalizedText {
  const names = roles.map(({ name }) => name)
  const sentence = (locale: SpokenLocale, verb: string, speech: Speech): string =>
    `${speech.list(names)}: ${speech.quotes([signpost.question])} ${verb} ${sayPlace(signpost, locale, speech)}. ${sayEnd(signpost, lateness, locale, speech)}.`
  return say({
    en: (speech) => sentence('en', 'stands', speech),
    da: (speech) => sentence('da', 'står', speech),
    nl: (speech) => sentence('nl', 'staat', speech),
  })
}

function sayEnd(
  signpost: Signpost,
  lateness: Lateness,
  locale: SpokenLocale,
  { quotes }: Speech,
): string {
  const end = ENDS[locale][lateness.kind]
  if (lateness.kind === 'hurt') return `${end}: ${quotes([lateness.friction.title])}`
  const isNamed = lateness.kind !== 'decided' || signpost.step === lateness.at
  return isNamed ? end : `${end}: ${quotes([lateness.at.title])}`
}

const ENDS: Readonly<Record<SpokenLocale, Readonly<Record<Lateness['kind'], string>>>> = {
  en: {
    decided: 'By then the decision is taken',
    hurt: 'By then the harm is done',
    over: 'By then the low point is past',
    gone: 'There the road ends',
  },
  da: {
    decided: 'Så er beslutningen truffet',
    hurt: 'Så er skaden sket',
    over: 'Så er lavpunktet passeret',
    gone: 'Dér ender vejen',
  },
  nl: {
    decided: 'Dan is de beslissing al gevallen',
    hurt: 'Dan is het kwaad al geschied',
    over: 'Dan is het dieptepunt al voorbij',
    gone: 'Daar eindigt de weg',
  },
}
