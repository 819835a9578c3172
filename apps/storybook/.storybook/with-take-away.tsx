import type { Decorator } from '@storybook/react-vite'
import { TakeAway } from '../stories/take-away.tsx'

/** Puts the buttons to copy and download over every story that shows a journey. */
export const withTakeAway: Decorator = (Story, { args, parameters, viewMode }) => (
  <>
    {args.journey !== undefined && viewMode === 'story' && parameters.takeAway !== false && (
      <TakeAway
        journey={args.journey}
        locale={args.locale}
        language={args.language}
        order={args.order}
        overlays={args.overlays}
      />
    )}
    <Story />
  </>
)
