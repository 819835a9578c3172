import type { Journey } from '@routebord/schema'

/** Gives a journey another name on a page where it stands twice: readers who hear the page tell places by their names. */
export function nameJourney(journey: Journey, title: string | undefined, lang: string): Journey {
  return title === undefined
    ? journey
    : { ...journey, title: { byLocale: { [lang]: title }, fallback: lang } }
}
