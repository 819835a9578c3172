import { tableOf } from '@routebord/d3/parts'
import type { ReactElement } from 'react'
import { containerAttributes, type JourneyProps } from './container-attributes.ts'
import { treeToReact } from './tree-to-react.ts'

/** A journey as a table, one row a step, in the journey's order. */
export function StaticTable(props: JourneyProps): ReactElement {
  return <div {...containerAttributes(props)}>{treeToReact(tableOf(props.journey, props))}</div>
}
