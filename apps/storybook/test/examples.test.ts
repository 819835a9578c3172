import { examples } from '@routebord/examples'
import { expect, it } from 'vitest'
import * as others from '../stories/examples.stories.tsx'
import * as states from '../stories/journey-swimlane.stories.tsx'

// Stories are found by reading their files, so they cannot be made in a loop over the examples.
it.each(Object.values(examples).map((example) => example.id))('%s has a story', (id) => {
  const stories = [...Object.values(states), ...Object.values(others)]
  const shown = stories.map((story) => ('args' in story ? story.args : undefined))
  expect(shown.map((args) => args?.journey?.id)).toContain(id)
})
