import { auditSignposts, findBlindSpots } from '@routebord/analysis'
import { braid } from '@routebord/d3/braid'
import { emphasize, markFindings } from '@routebord/d3/overlays'
import { generateJourney } from '@routebord/examples'
import { JourneySwimlane } from '@routebord/react'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, userEvent } from 'storybook/test'
import { everyMark } from './every-mark.ts'
import { exampleNamed, journeyOf } from './journeys.ts'
import { swimlaneArgs, swimlaneArgTypes } from './swimlane-args.ts'

const meta: Meta<typeof JourneySwimlane> = {
  title: 'Journey/Braid',
  component: JourneySwimlane,
  args: { ...swimlaneArgs, arrangement: braid },
  argTypes: swimlaneArgTypes,
  play: async ({ args, canvasElement }) => {
    const keys = (kind: string): number =>
      canvasElement.querySelectorAll(`.routebord-body [data-key^="${kind}:"]`).length
    await expect(keys('thread')).toBe(args.journey.roles.length)
    await expect(keys('text')).toBe(args.journey.steps.length)
  },
}

export default meta
type Story = StoryObj<typeof meta>

const bouncyBall = journeyOf(exampleNamed('bouncy-ball'))

/** Lanes hold the order of the roles; a braid lets it go, so that those who travel together lie side by side. */
export const BouncyBall: Story = {
  args: { journey: bouncyBall },
  tags: ['dark', 'languages', 'forced', 'picture'],
  parameters: { picture: { of: '.routebord-picture' } },
}

/** The arrow down goes to who does something at the same time, Enter opens the step. */
export const Keys: Story = {
  args: { journey: bouncyBall },
  play: async ({ canvasElement }) => {
    const button = canvasElement.querySelector<HTMLElement>('.routebord-layer [data-step="seams"]')
    button?.focus()
    await userEvent.keyboard('{ArrowDown}{Enter}')
    const details = canvasElement.querySelector('.routebord-details')
    await expect(details).toHaveTextContent('Sees scrap reach nine per cent')
  },
}

/** What is found stands on threads, on signs and behind names. */
export const Findings: Story = {
  args: {
    journey: bouncyBall,
    overlays: [
      markFindings([
        ...findBlindSpots(bouncyBall).findings,
        ...auditSignposts(bouncyBall).findings,
      ]),
    ],
  },
}

/** Of one role the whole way stands out. */
export const OneRole: Story = {
  args: { journey: bouncyBall, overlays: [emphasize({ role: 'specialist' })] },
  tags: ['dark'],
}

/** Signs stand without their questions in an overview. */
export const Overview: Story = { args: { journey: bouncyBall, detail: 'overview' } }

/** For languages that run from right to left the journey begins at the right. */
export const Mirrored: Story = { args: { journey: bouncyBall, direction: 'rtl' } }

/** Seven roles and forty-one steps. */
export const SoftwareSubscription: Story = {
  args: { journey: journeyOf(exampleNamed('software-subscription')) },
}

/** The smallest map with every mark: a braid has threads, stations, titles, thorns and signs, and no feelings or links. */
export const EveryMark: Story = { args: { journey: journeyOf(everyMark) } }

/** Twelve roles who meet often. */
export const TwelveRoles: Story = {
  args: { journey: journeyOf(generateJourney({ seed: 12, roles: 12, steps: 36, shared: 0.4 })) },
}
