import { parseJourney } from '@routebord/schema'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { faultyDocument } from './faulty-document.ts'
import { IssueList } from './issue-list.tsx'

const meta: Meta<typeof IssueList> = {
  title: 'Journey/Faults',
  component: IssueList,
  args: { document: faultyDocument },
  argTypes: {
    document: { control: 'object' },
    locale: { control: 'inline-radio', options: ['en', 'da', 'nl'] },
  },
}

export default meta
type Story = StoryObj<typeof meta>

/** A journey with faults is never drawn half: `parseJourney` returns every issue, and how to mend it. */
export const FaultyDocument: Story = {
  tags: ['dark'],
  play: async ({ canvas, canvasElement }) => {
    const result = parseJourney(faultyDocument)
    const issues = result.ok ? [] : result.issues
    const items = canvas.getAllByRole('listitem')
    await expect(items.length).toBeGreaterThan(4)
    await expect(items.map((item) => item.textContent)).toEqual(
      issues.map((issue) => issue.message + issue.hint),
    )
    await expect(canvasElement.querySelector('svg.routebord-heads')).toBeNull()
  },
}
