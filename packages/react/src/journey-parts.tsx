import { detailsOf, type ElementTree, legendOf, outlineOf } from '@routebord/d3/parts'
import { type ReactElement, useMemo } from 'react'
import { containerAttributes, type JourneyProps } from './container-attributes.ts'
import type { PictureProps } from './swimlane-props.ts'
import { treeToReact } from './tree-to-react.ts'

/** Props of the parts of a map that stand alone. */
export interface JourneyPartProps
  extends JourneyProps,
    Pick<PictureProps, 'order' | 'axis' | 'arrangement' | 'overlays'> {}

/** A journey in words: who does what, with whom, and what comes next. It needs no picture beside it. */
export function JourneyOutline(props: JourneyPartProps): ReactElement {
  const { journey, locale, language, order, axis, overlays } = props
  const tree = useMemo(
    () => outlineOf(journey, { locale, language, order, axis, overlays }),
    [journey, locale, language, order, axis, overlays],
  )
  return partOf(props, tree)
}

/** What the marks of a map mean; it names only what is there. */
export function JourneyLegend(props: JourneyPartProps): ReactElement {
  const { journey, locale, language, order, axis, arrangement, overlays } = props
  const tree = useMemo(
    () => legendOf(journey, { locale, language, order, axis, arrangement, overlays }),
    [journey, locale, language, order, axis, arrangement, overlays],
  )
  return partOf(props, tree)
}

/** Props of `JourneyDetails`. */
export interface JourneyDetailsProps extends JourneyPartProps {
  /** Id of the step; without one, or with one that is not there, nothing is shown. */
  readonly step: string | null | undefined
}

/** All about one step, in a place of your own: beside the map, or on another page. */
export function JourneyDetails(props: JourneyDetailsProps): ReactElement {
  const { journey, locale, language, order, axis, overlays, step } = props
  const tree = useMemo(() => {
    const options = { locale, language, order, axis, overlays }
    const details = step ? detailsOf(journey, step, options) : undefined
    return details && withoutButton(details)
  }, [journey, locale, language, order, axis, overlays, step])
  return partOf(props, tree)
}

/** The button of the panel closes it; a part of a page is closed by the page. */
function withoutButton(tree: ElementTree): ElementTree {
  const children = tree.children
    .filter((child) => typeof child === 'string' || child.name !== 'button')
    .map((child) => (typeof child === 'string' ? child : withoutButton(child)))
  return { ...tree, children }
}

function partOf(props: JourneyPartProps, tree: ElementTree | undefined): ReactElement {
  return <div {...containerAttributes(props)}>{tree && treeToReact(tree)}</div>
}
