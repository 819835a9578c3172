import { afterEach, expect } from 'vitest'
import { page } from 'vitest/browser'

// Fine, because the edge of a card is hardly darker than the paper: one that stands two pixels off must be seen.
const TOLERANCE = { threshold: 0.02, allowedMismatchedPixels: 40 }

/** How much of a story is kept as a picture, in pixels: enough to see a mark, little enough to keep. */
const SIZE = { maxWidth: '560px', maxHeight: '360px' }

interface ShownStory {
  /** Which part of the story is looked at, and what is to be in its middle, as selectors. */
  readonly parameters: { readonly picture?: { readonly of: string; readonly at?: string } }
}

afterEach(async (context) => {
  const { story, task } = context as typeof context & { readonly story?: ShownStory }
  const { storyId } = task.meta as { readonly storyId?: string }
  const { of = '', at = '' } = story?.parameters.picture ?? {}
  const part = document.querySelector<HTMLElement>(of)
  if (part === null || storyId === undefined)
    throw new Error('the story does not say what to look at')
  Object.assign(part.style, { ...SIZE, overflow: 'hidden' })
  if (at !== '') part.querySelector(at)?.scrollIntoView({ block: 'center', inline: 'center' })
  await expect(page.elementLocator(part)).toMatchScreenshot(storyId, {
    comparatorName: 'pixelmatch',
    comparatorOptions: TOLERANCE,
  })
})
