import { JourneySwimlane } from '@routebord/react'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fn, waitFor } from 'storybook/test'
import { ControlledSwimlane } from './controlled-swimlane.tsx'
import { exampleNamed, journeyOf, onlyRole, withoutSteps } from './journeys.ts'

const bouncyBall = exampleNamed('bouncy-ball')

const meta: Meta<typeof JourneySwimlane> = {
  title: 'Journey/Swimlane',
  component: JourneySwimlane,
  args: { onSelect: fn(), onFocusStep: fn() },
  // A step chosen among the controls is where the page begins; the map still answers to clicks.
  render: (args) =>
    args.selected === undefined ? (
      <JourneySwimlane {...args} />
    ) : (
      <ControlledSwimlane key={args.selected} {...args} />
    ),
  argTypes: {
    journey: { control: false },
    order: { control: false },
    locale: { control: 'inline-radio', options: ['en', 'da', 'nl'] },
    selected: { control: 'select', options: [null, ...bouncyBall.steps.map((step) => step.id)] },
    className: { control: false },
    handle: { control: false },
  },
}

export default meta
type Story = StoryObj<typeof meta>

/** The button of a step, which lies over its card. */
function stepButton(canvas: HTMLElement, step: string): HTMLElement {
  const button = canvas.querySelector<HTMLElement>(`.routebord-layer button[data-step="${step}"]`)
  if (button === null) throw new Error(`no button for step ${step}`)
  return button
}

function details(canvas: HTMLElement): HTMLElement | null {
  return canvas.querySelector('aside.routebord-details')
}

/** A toy factory buys a bouncy-ball machine: four roles, eight phases. */
export const BouncyBall: Story = {
  args: { journey: journeyOf(bouncyBall) },
  play: async ({ canvasElement }) => {
    await expect(canvasElement.querySelectorAll('.routebord-layer button')).toHaveLength(
      bouncyBall.steps.length,
    )
    await expect(details(canvasElement)).toBeNull()
  },
}

/** The same map in Danish. */
export const Danish: Story = {
  ...BouncyBall,
  globals: { locale: 'da' },
  play: async ({ canvas, canvasElement }) => {
    await expect(canvas.getByRole('heading', { name: 'Rejsen i ord' })).toBeVisible()
    await expect(canvasElement.querySelector('.routebord')).toHaveAttribute('lang', 'da')
  },
}

/** The same map in Dutch. */
export const Dutch: Story = {
  ...BouncyBall,
  globals: { locale: 'nl' },
  play: async ({ canvas, canvasElement }) => {
    await expect(canvas.getByRole('heading', { name: 'De journey in woorden' })).toBeVisible()
    await expect(canvasElement.querySelector('.routebord')).toHaveAttribute('lang', 'nl')
  },
}

/** The dark theme, whatever the system prefers. */
export const Dark: Story = {
  ...BouncyBall,
  globals: { theme: 'dark' },
  play: async ({ canvasElement }) => {
    const frame = canvasElement.querySelector('.routebord-frame') as Element
    await expect(getComputedStyle(frame).backgroundColor).toBe('rgb(20, 23, 28)')
  },
}

/** A selected step, with its details. */
export const Selected: Story = {
  args: { ...BouncyBall.args, selected: 'workshop' },
  play: async ({ canvasElement }) => {
    await expect(details(canvasElement)).toHaveAccessibleName(/Requirements workshop/)
    await expect(stepButton(canvasElement, 'workshop')).toHaveAttribute('aria-expanded', 'true')
  },
}

/** On a phone the words stand alone: the picture would be read through a keyhole. */
export const Narrow: Story = {
  ...BouncyBall,
  // The docs have no viewport of their own, and would show it wide.
  tags: ['!autodocs'],
  globals: { viewport: { value: 'phone', isRotated: false } },
  play: async ({ canvas, canvasElement }) => {
    await expect(window.innerWidth).toBe(390)
    await expect(canvasElement.querySelector('.routebord-frame')).not.toBeVisible()
    await expect(canvas.getByRole('heading', { name: 'The journey in words' })).toBeVisible()
  },
}

/** What the machine operator alone goes through: his part of each step, and nothing that names another. */
export const OneRole: Story = {
  args: { journey: journeyOf(onlyRole(bouncyBall, 'operator')) },
  play: async ({ canvasElement }) => {
    const own = bouncyBall.steps.filter((step) => step.roles.includes('operator'))
    const buttons = [...canvasElement.querySelectorAll('.routebord-layer button')]
    await expect(buttons.map((button) => button.getAttribute('data-step'))).toEqual(
      own.map((step) => step.id),
    )
  },
}

/** A journey before anyone has found out a step. */
export const Empty: Story = {
  args: { journey: journeyOf(withoutSteps(bouncyBall)) },
  play: async ({ canvas, canvasElement }) => {
    // Under the picture, and in the outline for those who read.
    const said = canvas.getAllByText('This journey has no steps yet.')
    await expect(said).toHaveLength(2)
    for (const text of said) await expect(text).toBeVisible()
    await expect(canvasElement.querySelectorAll('.routebord-layer button')).toHaveLength(0)
  },
}

/** All of it works by keyboard: Tab to the steps, arrows between them, Enter opens, Escape closes. */
export const Keyboard: Story = {
  ...BouncyBall,
  tags: ['!autodocs'],
  play: async ({ args, canvasElement, userEvent }) => {
    const isStep = (): boolean =>
      document.activeElement?.matches('.routebord-layer button') ?? false
    // The toolbar and the picture come first, and how many stops they make is theirs to say.
    for (let stops = 0; stops < 12 && !isStep(); stops += 1) await userEvent.tab()
    const first = document.activeElement
    await expect(first).toBe(stepButton(canvasElement, 'jams'))

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
  ...BouncyBall,
  tags: ['!autodocs'],
  play: async ({ args, canvas, canvasElement, userEvent }) => {
    const button = stepButton(canvasElement, 'seams')
    await userEvent.click(button)
    await expect(args.onSelect).toHaveBeenLastCalledWith({ step: 'seams' })
    await expect(button).toHaveAttribute('aria-expanded', 'true')
    await expect(details(canvasElement)).toHaveTextContent('Shows Per the torn seams')
    await expect(details(canvasElement)).toHaveTextContent('It isn’t Ole.')

    await userEvent.click(canvas.getByRole('button', { name: 'Close' }))
    await expect(details(canvasElement)).toBeNull()
    await expect(args.onSelect).toHaveBeenLastCalledWith({ step: null })
    await expect(button).toHaveFocus()
  },
}

/** The page decides what is selected: `selected` is given, and each choice is answered with a new one. */
export const Controlled: Story = {
  args: { ...BouncyBall.args, selected: null },
  tags: ['!autodocs'],
  play: async ({ args, canvasElement, userEvent }) => {
    await expect(details(canvasElement)).toBeNull()
    await userEvent.click(stepButton(canvasElement, 'jams'))
    await expect(args.onSelect).toHaveBeenLastCalledWith({ step: 'jams' })
    await waitFor(() =>
      expect(details(canvasElement)).toHaveAccessibleName(/Press stops in mid-shift/),
    )
    await userEvent.click(stepButton(canvasElement, 'jams'))
    await expect(args.onSelect).toHaveBeenLastCalledWith({ step: null })
    await waitFor(() => expect(details(canvasElement)).toBeNull())
  },
}
