import { JourneySwimlane } from '@routebord/react'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fn, waitFor } from 'storybook/test'
import { HandledSwimlane } from './handled-swimlane.tsx'
import { exampleNamed, journeyOf } from './journeys.ts'
import { details, stepButton } from './map-parts.ts'
import { renderStoryMap } from './story-map.tsx'
import { swimlaneArgs, swimlaneArgTypes } from './swimlane-args.ts'

const meta: Meta<typeof JourneySwimlane> = {
  title: 'Journey/Behaviour',
  component: JourneySwimlane,
  args: { ...swimlaneArgs, journey: journeyOf(exampleNamed('two-roles')) },
  argTypes: swimlaneArgTypes,
  render: renderStoryMap,
}

export default meta
type Story = StoryObj<typeof meta>

/** All of it works by keyboard: Tab to the steps, arrows between them, Enter opens, Escape closes. */
export const Keyboard: Story = {
  play: async ({ args, canvasElement, userEvent }) => {
    const isStep = (): boolean =>
      document.activeElement?.matches('.routebord-layer button') ?? false
    // The toolbar and the picture come first, and how many stops they make is theirs to say.
    for (let stops = 0; stops < 16 && !isStep(); stops += 1) await userEvent.tab()
    const first = document.activeElement
    await expect(first).toBe(stepButton(canvasElement, 'wanders'))

    await userEvent.keyboard('{ArrowRight}')
    const second = document.activeElement as HTMLElement
    await expect(isStep()).toBe(true)
    await expect(second).not.toBe(first)
    await expect(args.onFocusStep).toHaveBeenLastCalledWith({ step: second.dataset.step })
    await expect(details(canvasElement)).toBeNull()

    await userEvent.keyboard('{Enter}')
    await expect(details(canvasElement)).toBeVisible()
    await expect(details(canvasElement)).toHaveFocus()
    await expect(second).toHaveAttribute('aria-expanded', 'true')
    await expect(args.onSelect).toHaveBeenLastCalledWith({ step: second.dataset.step })

    await userEvent.keyboard('{Escape}')
    await expect(details(canvasElement)).toBeNull()
    await expect(second).toHaveFocus()
    await expect(second).toHaveAttribute('aria-expanded', 'false')
    await expect(args.onSelect).toHaveBeenLastCalledWith({ step: null })
  },
}

/** A click on a card tells all about its step; the cross closes it. */
export const Click: Story = {
  play: async ({ args, canvas, canvasElement, userEvent }) => {
    const button = stepButton(canvasElement, 'try-out')
    await userEvent.click(button)
    await expect(args.onSelect).toHaveBeenLastCalledWith({ step: 'try-out' })
    await expect(button).toHaveAttribute('aria-expanded', 'true')
    await expect(details(canvasElement)).toHaveTextContent('Try the saw at the dealer’s')
    await expect(details(canvasElement)).toHaveTextContent('Pine. I work in oak.')

    await userEvent.click(canvas.getByRole('button', { name: 'Close' }))
    await expect(details(canvasElement)).toBeNull()
    await expect(args.onSelect).toHaveBeenLastCalledWith({ step: null })
    await expect(button).toHaveFocus()
  },
}

/** The page decides what is selected: `selected` is given, and each choice is answered with a new one. */
export const Controlled: Story = {
  args: { selected: null },
  play: async ({ args, canvasElement, userEvent }) => {
    await expect(details(canvasElement)).toBeNull()
    await userEvent.click(stepButton(canvasElement, 'wanders'))
    await expect(args.onSelect).toHaveBeenLastCalledWith({ step: 'wanders' })
    await waitFor(() =>
      expect(details(canvasElement)).toHaveAccessibleName(/The blade wanders in oak/),
    )
    await userEvent.click(stepButton(canvasElement, 'wanders'))
    await expect(args.onSelect).toHaveBeenLastCalledWith({ step: null })
    await waitFor(() => expect(details(canvasElement)).toBeNull())
  },
}

const onZoom = fn().mockName('onZoom')

/** A page moves the focus to a step far off, shows the whole journey, and hears of each change of scale. */
export const Handle: Story = {
  render: (args) => <HandledSwimlane {...args} step="first-week" onZoom={onZoom} />,
  play: async ({ args, canvas, canvasElement, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Go to first-week' }))
    await expect(stepButton(canvasElement, 'first-week')).toHaveFocus()
    await expect(args.onFocusStep).toHaveBeenLastCalledWith({ step: 'first-week' })
    const picture = canvasElement.querySelector('.routebord-picture') as Element
    await expect(picture.scrollLeft).toBeGreaterThan(0)

    await userEvent.click(canvas.getByRole('button', { name: 'Fit' }))
    await waitFor(() => expect(onZoom).toHaveBeenCalled())
    await expect(picture.scrollWidth).toBeLessThanOrEqual(picture.clientWidth + 1)
  },
}

/** Every button of the view: closer, farther, the whole journey, and back to reading size. */
export const Zoom: Story = {
  play: async ({ canvas, canvasElement, userEvent }) => {
    const body = canvasElement.querySelector('.routebord-canvas > svg:last-of-type') as Element
    const width = (): number => Math.round(body.getBoundingClientRect().width)
    const reading = width()
    await userEvent.click(canvas.getByRole('button', { name: 'Zoom in' }))
    await expect(width()).toBeGreaterThan(reading)
    await userEvent.click(canvas.getByRole('button', { name: 'Zoom out' }))
    await userEvent.click(canvas.getByRole('button', { name: 'Zoom out' }))
    await expect(width()).toBeLessThan(reading)
    await userEvent.click(canvas.getByRole('button', { name: 'Back to reading size' }))
    await expect(width()).toBe(reading)
  },
}
