import type { Signpost } from '@routebord/schema'
import type { Speech, SpokenLocale } from '../say.ts'

type Moments = Readonly<Record<Signpost['moment'], string>>

const AT_STEP: Readonly<Record<SpokenLocale, Moments>> = {
  en: { before: 'before', during: 'during', after: 'after' },
  da: { before: 'før', during: 'under', after: 'efter' },
  nl: { before: 'vóór', during: 'tijdens', after: 'na' },
}

const IN_PHASE: Readonly<Record<SpokenLocale, readonly [within: string, end: string]>> = {
  en: ['in', 'at the end of'],
  da: ['i', 'sidst i'],
  nl: ['in', 'aan het eind van'],
}

/** Says where a signpost stands: before a step, in a phase. */
export function sayPlace(
  { step, phase, moment }: Signpost,
  locale: SpokenLocale,
  { text, quotes }: Speech,
): string {
  if (step !== undefined) return `${AT_STEP[locale][moment]} ${quotes([step.title])}`
  const [within, end] = IN_PHASE[locale]
  return phase === undefined ? '' : `${moment === 'after' ? end : within} ${text(phase.title)}`
}
