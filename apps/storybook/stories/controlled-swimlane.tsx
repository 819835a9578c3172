import { JourneySwimlane, type JourneySwimlaneProps } from '@routebord/react'
import { type ReactElement, useState } from 'react'

/** A page that decides what is selected: it hears of each choice and answers with the prop. */
export function ControlledSwimlane(props: JourneySwimlaneProps): ReactElement {
  const [selected, setSelected] = useState(props.selected ?? null)
  return (
    <JourneySwimlane
      {...props}
      selected={selected}
      onSelect={(event) => {
        props.onSelect?.(event)
        setSelected(event.step)
      }}
    />
  )
}
