import { JourneySwimlane } from '@routebord/react'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fn, within } from 'storybook/test'
import { exampleNamed, journeyOf } from './journeys.ts'
import { details, stepButton } from './map-parts.ts'
import { swimlaneArgs, swimlaneArgTypes } from './swimlane-args.ts'

const journey = journeyOf(exampleNamed('two-roles'))
const onOpen = fn().mockName('onOpen')

const meta: Meta<typeof JourneySwimlane> = {
  title: 'Journey/Places of your own',
  component: JourneySwimlane,
  args: { ...swimlaneArgs, journey },
  argTypes: swimlaneArgTypes,
}

export default meta
type Story = StoryObj<typeof meta>

/** A page puts something of its own on each card: here a button that says how many frictions there are. */
export const Badge: Story = {
  tags: ['dark'],
  args: {
    renderBadge: ({ id, frictions }) =>
      frictions.length > 0 && (
        <button type="button" onClick={() => onOpen(id)}>
          {frictions.length} to mend
        </button>
      ),
  },
  play: async ({ args, canvas, userEvent }) => {
    const buttons = canvas.getAllByRole('button', { name: /to mend$/ })
    const rough = journey.steps.filter((step) => step.frictions.length > 0)
    await expect(buttons).toHaveLength(rough.length)
    await userEvent.click(buttons[0] as HTMLElement)
    await expect(onOpen).toHaveBeenCalledWith(rough[0]?.id)
    await expect(args.onSelect).not.toHaveBeenCalled()
  },
}

/** And below the details of a step: here a note, which keeps what was written while the map is drawn anew. */
export const Details: Story = {
  args: {
    defaultSelected: 'try-out',
    renderDetails: ({ id }) => (
      <label>
        Note <input defaultValue={`about ${id}`} />
      </label>
    ),
  },
  play: async ({ canvasElement, userEvent }) => {
    const note = (): HTMLElement =>
      within(details(canvasElement) as HTMLElement).getByRole('textbox', { name: 'Note' })
    await expect(note()).toHaveValue('about try-out')
    await userEvent.click(stepButton(canvasElement, 'wanders'))
    await expect(note()).toHaveValue('about wanders')
  },
}
