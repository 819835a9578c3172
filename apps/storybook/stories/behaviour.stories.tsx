import { detailTool } from '@routebord/d3/tools'
import { JourneySwimlane } from '@routebord/react'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fn, spyOn, waitFor } from 'storybook/test'
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
    await expect(args.onSelect).toHaveBeenLastCalledWith(chosen(second.dataset.step))

    await userEvent.keyboard('{Escape}')
    await expect(details(canvasElement)).toBeNull()
    await expect(second).toHaveFocus()
    await expect(second).toHaveAttribute('aria-expanded', 'false')
    await expect(args.onSelect).toHaveBeenLastCalledWith(chosen(null))
  },
}

/** A letter goes to the next step whose title begins with it. */
export const Letters: Story = {
  play: async ({ canvasElement, userEvent }) => {
    stepButton(canvasElement, 'wanders').focus()
    await userEvent.keyboard('t')
    await expect(stepButton(canvasElement, 'try-out')).toHaveFocus()
  },
}

/** A click on a card tells all about its step; the cross closes it. */
export const Click: Story = {
  play: async ({ args, canvas, canvasElement, userEvent }) => {
    const button = stepButton(canvasElement, 'try-out')
    await userEvent.click(button)
    await expect(args.onSelect).toHaveBeenLastCalledWith(chosen('try-out'))
    await expect(button).toHaveAttribute('aria-expanded', 'true')
    await expect(details(canvasElement)).toHaveTextContent('Try the saw at the dealer’s')
    await expect(details(canvasElement)).toHaveTextContent('Pine. I work in oak.')

    await userEvent.click(canvas.getByRole('button', { name: 'Close' }))
    await expect(details(canvasElement)).toBeNull()
    await expect(args.onSelect).toHaveBeenLastCalledWith(chosen(null))
    await expect(button).toHaveFocus()
  },
}

/** The page decides what is selected: `selected` is given, and each choice is answered with a new one. */
export const Controlled: Story = {
  args: { selected: null },
  play: async ({ args, canvasElement, userEvent }) => {
    await expect(details(canvasElement)).toBeNull()
    await userEvent.click(stepButton(canvasElement, 'wanders'))
    await expect(args.onSelect).toHaveBeenLastCalledWith(chosen('wanders'))
    await waitFor(() =>
      expect(details(canvasElement)).toHaveAccessibleName(/The blade wanders in oak/),
    )
    await userEvent.click(stepButton(canvasElement, 'wanders'))
    await expect(args.onSelect).toHaveBeenLastCalledWith(chosen(null))
    await waitFor(() => expect(details(canvasElement)).toBeNull())
  },
}

/** With Ctrl held, a press adds a step to the choice or takes it out; the details are those of the last. */
export const Several: Story = {
  play: async ({ args, canvasElement, userEvent }) => {
    const [first, second] = ['wanders', 'try-out'].map((step) => stepButton(canvasElement, step))
    await userEvent.click(first as HTMLElement)
    await userEvent.keyboard('{Control>}')
    await userEvent.click(second as HTMLElement)
    const steps = ['wanders', 'try-out']
    await expect(args.onSelect).toHaveBeenLastCalledWith({ step: 'try-out', steps })
    await expect(details(canvasElement)).toHaveAccessibleName(/Try the saw/)
    await expect(first).toHaveAttribute('aria-pressed', 'true')
    await userEvent.click(second as HTMLElement)
    await userEvent.keyboard('{/Control}')
    await expect(args.onSelect).toHaveBeenLastCalledWith(chosen('wanders'))
  },
}

/** A choice of one step alone, or of none. */
function chosen(step: string | null | undefined): object {
  return { step, steps: step ? [step] : [] }
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

/** Where motion is wanted, marks glide to their new places when the map says more or less. */
export const FullMotion: Story = {
  args: { tools: [detailTool()] },
  globals: { motion: 'full' },
  play: async ({ canvas, userEvent }) => {
    const animate = spyOn(Element.prototype, 'animate')
    await userEvent.click(canvas.getByRole('button', { name: 'Overview' }))
    await expect(animate).toHaveBeenCalled()
  },
}

/** Where it is not, they stand there at once. */
export const ReducedMotion: Story = {
  ...FullMotion,
  globals: { motion: 'reduced' },
  play: async ({ canvas, canvasElement, userEvent }) => {
    const animate = spyOn(Element.prototype, 'animate')
    const texts = (): number => canvasElement.querySelectorAll('.routebord-body text').length
    const before = texts()
    await userEvent.click(canvas.getByRole('button', { name: 'Overview' }))
    await expect(texts()).toBeLessThan(before)
    await expect(animate).not.toHaveBeenCalled()
  },
}
