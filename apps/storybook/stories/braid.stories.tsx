import { generateJourney } from '@routebord/examples'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { BraidPicture } from './braid-picture.tsx'
import { everyMark } from './every-mark.ts'
import { exampleNamed, journeyOf } from './journeys.ts'
import { argTypesFor } from './swimlane-args.ts'
import { withStylesheet } from './with-stylesheet.tsx'

const meta: Meta<typeof BraidPicture> = {
  title: 'Picture/Braid',
  component: BraidPicture,
  decorators: [withStylesheet],
  // The download is the picture in lanes, not this one.
  parameters: { takeAway: false },
  argTypes: argTypesFor('JourneyProps', ['journey', 'locale']),
  play: async ({ args, canvasElement }) => {
    const keys = (kind: string): number =>
      canvasElement.querySelectorAll(`svg [data-key^="${kind}:"]`).length
    await expect(keys('thread')).toBe(args.journey.roles.length)
    await expect(keys('text')).toBe(args.journey.steps.length)
  },
}

export default meta
type Story = StoryObj<typeof meta>

/** Lanes hold the order of the roles; a braid lets it go, so that those who travel together lie side by side. */
export const BouncyBall: Story = {
  args: { journey: journeyOf(exampleNamed('bouncy-ball')) },
  tags: ['dark', 'forced', 'picture'],
  parameters: { picture: { of: '.braid' } },
}

/** Seven roles and forty-one steps. */
export const SoftwareSubscription: Story = {
  args: { journey: journeyOf(exampleNamed('software-subscription')) },
}

/** The smallest map with every mark: a braid has threads, stations and titles, and no signs or feelings. */
export const EveryMark: Story = { args: { journey: journeyOf(everyMark) } }

/** Twelve roles who meet often. */
export const TwelveRoles: Story = {
  args: { journey: journeyOf(generateJourney({ seed: 12, roles: 12, steps: 36, shared: 0.4 })) },
}
