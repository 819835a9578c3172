import { JourneySwimlane } from '@routebord/react'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { exampleNamed, journeyOf } from './journeys.ts'
import { swimlaneArgs, swimlaneArgTypes } from './swimlane-args.ts'

const meta: Meta<typeof JourneySwimlane> = {
  title: 'Journey/Detail',
  component: JourneySwimlane,
  args: { ...swimlaneArgs, journey: journeyOf(exampleNamed('bouncy-ball')) },
  argTypes: swimlaneArgTypes,
}

export default meta
type Story = StoryObj<typeof meta>

const textsIn = (canvas: HTMLElement): number =>
  canvas.querySelectorAll('.routebord-body text').length

/** Who meets whom, under which sign: titles and roads alone. */
export const Overview: Story = {
  args: { detail: 'overview' },
  play: async ({ canvasElement }) => expect(textsIn(canvasElement)).toBeLessThan(75),
}

/** The overview with questions, functions and what hurts; what people say and feel is left out. */
export const Cards: Story = {
  args: { journey: journeyOf(exampleNamed('leaving')), detail: 'cards' },
  play: async ({ canvasElement }) => {
    const body = canvasElement.querySelector('.routebord-body')
    await expect(body).toHaveTextContent('Who do I tell?')
    await expect(body).not.toHaveTextContent('telling them')
  },
}
