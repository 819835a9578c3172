import naughtyStrings from '@routebord/examples/fixtures/naughty-strings.json' with { type: 'json' }
import rightToLeft from '@routebord/examples/fixtures/right-to-left.json' with { type: 'json' }
import { JourneySwimlane } from '@routebord/react'
import type { JourneyDocument } from '@routebord/schema'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { everyStepHasButton } from './every-step-has-button.ts'
import { exampleNamed, journeyOf } from './journeys.ts'
import { withLongWords } from './long-words.ts'
import { swimlaneArgs, swimlaneArgTypes } from './swimlane-args.ts'

const meta: Meta<typeof JourneySwimlane> = {
  title: 'Journey/Hard texts',
  component: JourneySwimlane,
  args: swimlaneArgs,
  argTypes: swimlaneArgTypes,
  play: everyStepHasButton,
}

export default meta
type Story = StoryObj<typeof meta>

/** Danish compounds in every place, and here and there one word of two hundred letters. */
export const LongWords: Story = {
  args: { journey: journeyOf(withLongWords(exampleNamed('leaving'))), locale: 'da' },
}

/** The same on a phone: a word too long for the line is broken, and the page does not scroll sideways. */
export const LongWordsOnAPhone: Story = {
  ...LongWords,
  globals: { viewport: { value: 'phone', isRotated: false } },
  play: async () => expect(document.documentElement.scrollWidth).toBe(390),
}

/** Texts that try to be something else, that are hard to set, or hardly there. The toolbar's languages hold others. */
export const NaughtyStrings: Story = {
  args: { journey: journeyOf(naughtyStrings as unknown as JourneyDocument) },
  play: async (context) => {
    await everyStepHasButton(context)
    // Markup of a text that became markup would be an element nobody draws.
    await expect(
      context.canvasElement.querySelector('.routebord :is(script, img, iframe)'),
    ).toBeNull()
  },
}

/** A journey in Arabic on a page that runs from the right. */
export const Arabic: Story = {
  args: { journey: journeyOf(rightToLeft as unknown as JourneyDocument), locale: 'ar' },
  globals: { direction: 'rtl' },
}

/** The same journey in Hebrew. */
export const Hebrew: Story = { ...Arabic, args: { ...Arabic.args, locale: 'he' } }
