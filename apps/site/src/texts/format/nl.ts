import { journey } from './nl/journey.ts'
import { roles } from './nl/roles.ts'
import { signposts } from './nl/signposts.ts'
import { steps } from './nl/steps.ts'
import type { Sentences } from './sentences.ts'

/** What the JSON Schema of journeys explains, in Dutch: the playground fetches this, and no more. */
export const nl: Sentences = { ...journey, ...roles, ...steps, ...signposts }
