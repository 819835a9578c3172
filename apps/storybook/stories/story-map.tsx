import { JourneySwimlane, type JourneySwimlaneProps } from '@routebord/react'
import type { ReactElement } from 'react'
import { ControlledSwimlane } from './controlled-swimlane.tsx'

/** A map whose page decides what is selected as soon as a step is chosen among the controls. */
export function renderStoryMap(args: JourneySwimlaneProps): ReactElement {
  return args.selected === undefined ? (
    <JourneySwimlane {...args} />
  ) : (
    <ControlledSwimlane key={String(args.selected)} {...args} />
  )
}
