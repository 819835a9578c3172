import { detailTool, focusTool, printTool, searchTool } from '@routebord/d3/tools'
import { JourneySwimlane } from '@routebord/react'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, userEvent, within } from 'storybook/test'
import { dimmedSteps, dimmedThreads } from './dimmed-marks.ts'
import { exampleNamed, journeyOf } from './journeys.ts'
import { swimlaneArgs, swimlaneArgTypes } from './swimlane-args.ts'

const meta: Meta<typeof JourneySwimlane> = {
  title: 'Journey/Tools',
  component: JourneySwimlane,
  args: {
    ...swimlaneArgs,
    journey: journeyOf(exampleNamed('leaving')),
    tools: [detailTool(), focusTool(), searchTool(), printTool()],
  },
  argTypes: swimlaneArgTypes,
}

export default meta
type Story = StoryObj<typeof meta>

/** A switch of detail, a chooser of what stands out, a search and a button that prints, in a row above the map. */
export const All: Story = { tags: ['dark', 'languages', 'forced'] }

/** The chooser makes one role stand out; a cross beside it shows the whole journey again. */
export const OneRoleChosen: Story = {
  play: async ({ canvasElement }) => {
    await userEvent.selectOptions(within(canvasElement).getByRole('combobox'), 'role:baker')
    await expect(dimmedThreads(canvasElement)).toEqual(['operations', 'purchasing', 'owner'])
  },
}

/** A search lets all else step back, says how many it found, and goes from hit to hit with Enter. */
export const Searched: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement)
    await userEvent.type(canvas.getByRole('searchbox'), 'driver')
    const status = canvasElement.querySelector('.routebord-search [role=status]')
    await expect(status?.textContent).toMatch(/^1 \S+ \d+: /)
    await expect(dimmedSteps(canvasElement).length).toBeGreaterThan(5)
    await userEvent.keyboard('{Enter}')
    await expect(status?.textContent).toMatch(/^2 /)
    await userEvent.keyboard('{Shift>}{Enter}{/Shift}')
    await expect(status?.textContent).toMatch(/^1 /)
    await userEvent.keyboard('{Escape}')
    await expect(canvas.getByRole('searchbox')).toHaveValue('')
    await expect(dimmedSteps(canvasElement)).toEqual([])
  },
}
