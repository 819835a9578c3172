import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { exampleStories } from '../scripts/example-stories.ts'

it('has a story for each example, as the script writes them', () => {
  const file = new URL('../stories/examples.stories.tsx', import.meta.url)
  expect(readFileSync(file, 'utf8')).toBe(exampleStories())
})
