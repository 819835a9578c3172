// Writes a story for each example journey: node --conditions=@routebord/source scripts/write-example-stories.ts
import { writeFileSync } from 'node:fs'
import { exampleStories } from './example-stories.ts'

writeFileSync(new URL('../stories/examples.stories.tsx', import.meta.url), exampleStories())
