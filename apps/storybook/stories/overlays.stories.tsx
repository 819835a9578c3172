import { auditSignposts, findBlindSpots } from '@routebord/analysis'
import { emphasize, markFindings } from '@routebord/d3/overlays'
import { JourneySwimlane } from '@routebord/react'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { dimmedSteps, dimmedThreads, fadedThreads } from './dimmed-marks.ts'
import { exampleNamed, journeyOf } from './journeys.ts'
import { swimlaneArgs, swimlaneArgTypes } from './swimlane-args.ts'

const journey = journeyOf(exampleNamed('leaving'))

// What steps back is in the picture, whose marks axe does not read: around it all is as in the first story.
const sameForAxe = { a11y: { test: 'off' } }

const meta: Meta<typeof JourneySwimlane> = {
  title: 'Journey/Overlays',
  component: JourneySwimlane,
  args: { ...swimlaneArgs, journey },
  argTypes: { ...swimlaneArgTypes, journey: { control: false } },
}

export default meta
type Story = StoryObj<typeof meta>

/** One role stands out, with its steps, signs and links; the others step back and stay legible. */
export const OneRole: Story = {
  args: { overlays: [emphasize({ role: 'baker' })] },
  tags: ['dark', 'languages', 'forced', 'picture'],
  parameters: { picture: { of: '.routebord-picture', at: '[data-key="text:missing-list"]' } },
  play: async ({ canvasElement }) => {
    await expect(dimmedThreads(canvasElement)).toEqual(['operations', 'purchasing', 'owner'])
    await expect(dimmedSteps(canvasElement)).toContain('gives-notice')
    await expect(dimmedSteps(canvasElement)).not.toContain('missing-list')
  },
}

/** The steps of one phase stand out. Threads run through the whole map, so all of them stay. */
export const OnePhase: Story = {
  args: { overlays: [emphasize({ phase: 'rescue' })] },
  parameters: sameForAxe,
  play: async ({ canvasElement }) => {
    await expect(dimmedThreads(canvasElement)).toEqual([])
    const shown = journey.steps.filter((step) => !dimmedSteps(canvasElement).includes(step.id))
    await expect(shown.map((step) => step.phase.id)).toEqual(Array(4).fill('rescue'))
  },
}

/** A segment is a run of steps that the same roles travel: the steps and their travellers stand out, as far as it goes. */
export const OneSegment: Story = {
  args: { overlays: [emphasize({ steps: ['director-visit', 'fixed-driver'] })] },
  parameters: sameForAxe,
  play: async ({ canvasElement }) => {
    await expect(dimmedThreads(canvasElement)).toEqual(['purchasing'])
    const everyone = ['baker', 'operations', 'purchasing', 'owner']
    await expect(fadedThreads(canvasElement)).toEqual(everyone)
    await expect(dimmedSteps(canvasElement)).toHaveLength(journey.steps.length - 2)
  },
}

/** What is taken together stands out. */
export const SharedSteps: Story = {
  args: { overlays: [emphasize({ only: 'shared' })] },
  parameters: sameForAxe,
  play: async ({ canvasElement }) => {
    const alone = journey.steps.filter((step) => step.roles.length === 1)
    await expect(dimmedSteps(canvasElement)).toEqual(alone.map((step) => step.id).sort())
  },
}

/** Where it rubs. */
export const Frictions: Story = {
  args: { overlays: [emphasize({ only: 'frictions' })] },
  parameters: sameForAxe,
  play: async ({ canvasElement }) => {
    const smooth = journey.steps.filter((step) => step.frictions.length === 0)
    await expect(dimmedSteps(canvasElement)).toEqual(smooth.map((step) => step.id).sort())
  },
}

/** What is assumed, or was not seen, or only in part. */
export const Uncertain: Story = {
  args: { overlays: [emphasize({ only: 'uncertain' })] },
  parameters: sameForAxe,
  play: async ({ canvasElement }) => {
    const sure = journey.steps.filter((step) => !step.assumed && step.observed === 'yes')
    await expect(dimmedSteps(canvasElement)).toEqual(sure.map((step) => step.id).sort())
  },
}

/** The questions that nobody answers; everything else steps back. */
export const MissingSigns: Story = {
  args: { overlays: [emphasize({ only: 'missing-signs' })] },
  parameters: sameForAxe,
  play: async ({ canvasElement }) => {
    await expect(dimmedSteps(canvasElement)).toHaveLength(journey.steps.length)
  },
}

const blindSpots = findBlindSpots(journey).findings

/** What `findBlindSpots` found, by number: in the heads where it is of a role, on the map where it is of a step or sign. */
export const BlindSpots: Story = {
  args: { overlays: [markFindings(blindSpots)] },
  tags: ['languages'],
  play: async ({ canvasElement }) => {
    const badges = canvasElement.querySelectorAll('[data-key^="finding:"]')
    await expect(badges.length).toBeGreaterThan(0)
    const groups = [...canvasElement.querySelectorAll('.routebord-legend-groups > div')]
    // After the findings, what a triangle on the strip is.
    await expect(groups.at(-1)?.querySelectorAll('li')).toHaveLength(blindSpots.length + 1)
  },
}

/** The same marks for another question: what `auditSignposts` found, under a heading of the page's own. */
export const SignpostAudit: Story = {
  args: {
    overlays: [markFindings(auditSignposts(journey).findings, 'Questions without an answer')],
  },
  play: async ({ canvas }) =>
    expect(canvas.getByRole('heading', { name: 'Questions without an answer' })).toBeVisible(),
}

/** Overlays are laid on in order: here one role stands out, and what the map does not see is marked. */
export const TwoAtOnce: Story = {
  args: { overlays: [emphasize({ role: 'baker' }), markFindings(blindSpots)] },
  play: async ({ canvasElement }) => {
    await expect(dimmedThreads(canvasElement)).toHaveLength(3)
    await expect(canvasElement.querySelector('[data-key^="finding:"]')).not.toBeNull()
  },
}
