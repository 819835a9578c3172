import { JourneySwimlane } from '@routebord/react'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fn, spyOn } from 'storybook/test'
import { embedCode } from './embed-code.ts'
import { documentOf, exampleNamed, journeyOf } from './journeys.ts'
import { details, stepButton } from './map-parts.ts'
import { renderStoryMap } from './story-map.tsx'
import { swimlaneArgs, swimlaneArgTypes } from './swimlane-args.ts'

const bouncyBall = exampleNamed('bouncy-ball')

const meta: Meta<typeof JourneySwimlane> = {
  title: 'Journey/Swimlane',
  component: JourneySwimlane,
  tags: ['autodocs'],
  args: { ...swimlaneArgs, journey: journeyOf(bouncyBall) },
  argTypes: swimlaneArgTypes,
  render: renderStoryMap,
}

export default meta
type Story = StoryObj<typeof meta>

/** A toy factory buys a bouncy-ball machine. Every prop can be tried among the controls. */
export const Swimlane: Story = {
  // The example of the same journey is read by axe.
  parameters: { a11y: { test: 'off' } },
  play: async ({ canvasElement }) => {
    await expect(canvasElement.querySelectorAll('.routebord-layer button')).toHaveLength(
      bouncyBall.steps.length,
    )
    await expect(details(canvasElement)).toBeNull()
  },
}

/** A selected step, with its details. */
export const Selected: Story = {
  args: { selected: 'workshop' },
  tags: ['!autodocs', 'dark', 'forced'],
  play: async ({ canvasElement }) => {
    await expect(details(canvasElement)).toHaveAccessibleName(/Requirements workshop/)
    await expect(stepButton(canvasElement, 'workshop')).toHaveAttribute('aria-expanded', 'true')
  },
}

/** The buttons over each map copy its document, copy code that shows it on any page, and download the picture. */
export const TakeAlong: Story = {
  args: { journey: journeyOf(exampleNamed('two-roles')) },
  tags: ['!autodocs'],
  play: async ({ args, canvas, userEvent }) => {
    const document = documentOf(args.journey)
    const write = spyOn(navigator.clipboard, 'writeText').mockResolvedValue()
    await userEvent.click(canvas.getByRole('button', { name: 'Copy JSON' }))
    await expect(JSON.parse(write.mock.lastCall?.[0] ?? '')).toEqual(document)
    await userEvent.click(canvas.getByRole('button', { name: 'Copy embed code' }))
    await expect(write).toHaveBeenLastCalledWith(embedCode(document, 'en'))

    const pictures: Blob[] = []
    spyOn(URL, 'createObjectURL').mockImplementation((picture) => {
      pictures.push(picture as Blob)
      return '#picture'
    })
    spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(fn())
    await userEvent.click(canvas.getByRole('button', { name: 'Download SVG' }))
    await expect(await pictures[0]?.text()).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg"/)
  },
}
