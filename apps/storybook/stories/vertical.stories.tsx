import { findBlindSpots } from '@routebord/analysis'
import { markFindings } from '@routebord/d3/overlays'
import { vertical } from '@routebord/d3/vertical'
import { generateJourney } from '@routebord/examples'
import { JourneySwimlane } from '@routebord/react'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, userEvent } from 'storybook/test'
import { everyMark } from './every-mark.ts'
import { exampleNamed, journeyOf } from './journeys.ts'
import { swimlaneArgs, swimlaneArgTypes } from './swimlane-args.ts'

const meta: Meta<typeof JourneySwimlane> = {
  title: 'Journey/Down the page',
  component: JourneySwimlane,
  args: { ...swimlaneArgs, orientation: vertical },
  argTypes: swimlaneArgTypes,
}

export default meta
type Story = StoryObj<typeof meta>

const bouncyBall = journeyOf(exampleNamed('bouncy-ball'))

/** Roles stand abreast and their threads run down; the arrow down goes on along the way of a role. */
export const BouncyBall: Story = {
  args: { journey: bouncyBall },
  tags: ['dark', 'forced'],
  play: async ({ canvasElement }) => {
    const button = canvasElement.querySelector<HTMLElement>('.routebord-layer [tabindex="0"]')
    button?.focus()
    await userEvent.keyboard('{ArrowDown}')
    const next = canvasElement.ownerDocument.activeElement
    await expect(next).not.toBe(button)
    await expect(next?.getBoundingClientRect().top).toBeGreaterThan(
      button?.getBoundingClientRect().bottom ?? Number.POSITIVE_INFINITY,
    )
  },
}

/** The smallest map with every mark. */
export const EveryMark: Story = { args: { journey: journeyOf(everyMark) } }

/** What the map does not see, by number, at cards, signs, roles and phases. */
export const Findings: Story = {
  args: {
    journey: bouncyBall,
    overlays: [markFindings(findBlindSpots(bouncyBall).findings)],
  },
}

/** For languages that run from right to left the first role stands at the right. */
export const Mirrored: Story = { args: { journey: bouncyBall, direction: 'rtl' } }

/** Seven roles: the picture scrolls to the side, and the phases stay. */
export const SevenRoles: Story = {
  args: { journey: journeyOf(generateJourney({ seed: 7, roles: 7, steps: 24, shared: 0.35 })) },
}
