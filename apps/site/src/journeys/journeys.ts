import { examples } from '@routebord/examples'
import { methodExamples } from '@routebord/examples/method'
import { assertJourney, type Journey, type JourneyDocument } from '@routebord/schema'

/** Every journey a page can show, by name. */
export const journeys: Readonly<Record<string, JourneyDocument>> = {
  ...examples,
  ...methodExamples,
}

/** Journeys that were checked already: most stand on many pages. */
const checked = new Map<string, Journey>()

/**
 * Returns a journey by its name, checked.
 * @throws Error for an unknown name, and JourneyError for a faulty document: either stops the build.
 */
export function journeyNamed(name: string): Journey {
  const document = journeys[name]
  if (document === undefined)
    throw new Error(`no journey is called "${name}"; there are ${Object.keys(journeys).join(', ')}`)
  const journey = checked.get(name) ?? assertJourney(document)
  checked.set(name, journey)
  return journey
}
