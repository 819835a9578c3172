import { journey } from './da/journey.ts'
import { roles } from './da/roles.ts'
import { signposts } from './da/signposts.ts'
import { steps } from './da/steps.ts'
import type { Sentences } from './sentences.ts'

/** What the JSON Schema of journeys explains, in Danish: the playground fetches this, and no more. */
export const da: Sentences = { ...journey, ...roles, ...steps, ...signposts }
