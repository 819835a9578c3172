import { da } from './da.ts'
import { en } from './en.ts'
import { nl } from './nl.ts'
import type { PlaygroundTexts } from './playground-texts.ts'

/** The playground in every language; English is at the root. */
export const playgroundTexts: readonly PlaygroundTexts[] = [en, da, nl]
