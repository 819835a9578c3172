import type { Decorator } from '@storybook/react-vite'

/** Sets a story into a column of 26 rem, as wide as a side of a page. */
export const inColumn: Decorator = (Story) => (
  <div className="column">
    <Story />
  </div>
)
