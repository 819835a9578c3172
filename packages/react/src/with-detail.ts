import type { SwimlaneOptions } from '@routebord/d3'
import type { JourneySwimlaneProps } from './swimlane-props.ts'

/** Returns props with a level of detail: that of the page, else the one that the map keeps, at first `defaultDetail`. */
export function withDetail(
  props: JourneySwimlaneProps,
  kept: SwimlaneOptions['detail'] = props.defaultDetail,
): JourneySwimlaneProps {
  return { ...props, detail: props.detail ?? kept }
}
