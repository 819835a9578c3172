import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { exampleNamed, journeyOf } from './journeys.ts'
import { ToolbarIcons } from './toolbar-icons.tsx'

const meta: Meta<typeof ToolbarIcons> = {
  title: 'Picture/Toolbar icons',
  component: ToolbarIcons,
  parameters: { takeAway: false },
  args: { journey: journeyOf(exampleNamed('two-roles')) },
  argTypes: { journey: { control: false } },
}

export default meta
type Story = StoryObj<typeof meta>

/** Each icon at the size of the toolbar, and at sizes that show how it is drawn. */
export const AllSizes: Story = {
  tags: ['dark'],
  play: async ({ canvas, canvasElement }) => {
    const named = await canvas.findAllByRole('listitem', undefined)
    const buttons = canvasElement.querySelectorAll('.routebord-toolbar button')
    const icons = named.filter((item) => item.closest('.icons') !== null)
    await expect(icons.map((item) => item.textContent)).toEqual(
      [...buttons].map((button) => button.getAttribute('aria-label')),
    )
  },
}
