import address from '@routebord/examples/journeys/two-roles.json?url'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fn, spyOn, waitFor } from 'storybook/test'
import { elementArgTypes } from './element-arg-types.ts'
import { faultyDocument } from './faulty-document.ts'
import { exampleNamed } from './journeys.ts'
import { stepButton } from './map-parts.ts'
import { PageElement } from './page-element.tsx'

const twoRoles = exampleNamed('two-roles')

const meta: Meta<typeof PageElement> = {
  title: 'Element/routebord-swimlane',
  component: PageElement,
  parameters: { takeAway: false },
  args: { onSelect: fn(), onFocusStep: fn(), onFault: fn(), onReady: fn() },
  argTypes: { ...elementArgTypes(), children: { control: false } },
}

export default meta
type Story = StoryObj<typeof meta>

const wayOut = (
  <p className="way-out">
    <a href="#words">The journey in words</a>
  </p>
)

/** The property `journey` takes a document, checks it and draws it; the element tells what the reader does. */
export const FromProperty: Story = {
  args: { journey: twoRoles },
  play: async ({ args, canvasElement, userEvent }) => {
    await waitFor(() => expect(args.onReady).toHaveBeenCalledOnce())
    await userEvent.click(stepButton(canvasElement, 'pays'))
    await expect(args.onSelect).toHaveBeenLastCalledWith(expect.objectContaining({ step: 'pays' }))
    await expect(canvasElement.querySelector('routebord-swimlane')).toHaveAttribute(
      'selected',
      'pays',
    )
  },
}

/** The attribute `src` names an address. */
export const FromAddress: Story = {
  args: { src: address },
  play: async ({ args, canvasElement }) => {
    await waitFor(() => expect(args.onReady).toHaveBeenCalledOnce())
    await expect(canvasElement.querySelectorAll('.routebord-layer button')).toHaveLength(
      twoRoles.steps.length,
    )
  },
}

/** A child of type `application/json` holds the document. */
export const FromChild: Story = {
  args: { children: <script type="application/json">{JSON.stringify(twoRoles)}</script> },
  play: async ({ args }) => waitFor(() => expect(args.onReady).toHaveBeenCalledOnce()),
}

/** While an address is fetched the element is busy, and shows what else stands in it. */
export const Loading: Story = {
  args: { src: 'journey-on-its-way.json', children: wayOut },
  beforeEach: () => {
    spyOn(globalThis, 'fetch').mockReturnValue(new Promise(() => undefined))
  },
  play: async ({ canvas, canvasElement }) => {
    const element = canvasElement.querySelector('routebord-swimlane')
    await waitFor(() => expect(element).toHaveAttribute('aria-busy', 'true'))
    await expect(canvas.getByRole('link')).toBeVisible()
  },
}

/** An address that does not answer: the element says so, and what else stands in it stays. */
export const OutOfReach: Story = {
  args: { src: 'journey-nowhere.json', children: wayOut },
  beforeEach: () => {
    spyOn(globalThis, 'fetch').mockRejectedValue(new TypeError('no connection'))
  },
  play: async ({ args, canvas }) => {
    await expect(await canvas.findByRole('alert')).toHaveTextContent('could not be fetched')
    await expect(args.onFault).toHaveBeenCalledOnce()
    await expect(canvas.getByRole('link')).toBeVisible()
  },
}

/** A document with faults is never drawn half: the element lists the first of them. */
export const Faulty: Story = {
  args: { journey: faultyDocument as object, children: wayOut },
  play: async ({ args, canvas, canvasElement }) => {
    await expect(await canvas.findByRole('alert')).toBeVisible()
    await expect(args.onFault).toHaveBeenCalledOnce()
    await expect(canvasElement.querySelector('svg.routebord-heads')).toBeNull()
  },
}
