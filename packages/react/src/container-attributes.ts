import type { Language } from '@routebord/d3'
import type { Journey } from '@routebord/schema'

/** What every component of a journey is given. */
export interface JourneyProps {
  /** A journey that `parseJourney` or `resolveJourney` returned. */
  readonly journey: Journey
  /** The language of the author's texts, where they have it. Defaults to that of `language`, else the journey's own. */
  readonly locale?: string | undefined
  /** The words that are added to the author's. Defaults to English; `@routebord/react/languages/da` and `…/nl` hold others. */
  readonly language?: Language | undefined
  /** Added to the class of the container. */
  readonly className?: string | undefined
}

/** The attributes of the container that a journey is drawn in. */
export function containerAttributes({ journey, locale, language, className }: JourneyProps): {
  readonly className: string
  readonly lang: string
} {
  return {
    className: className === undefined ? 'routebord' : `routebord ${className}`,
    lang: locale ?? language?.tag ?? journey.locale,
  }
}
