import type { DrawingOptions } from '@routebord/d3'
import { detailsOf, type ElementTree, legendOf, outlineOf } from '@routebord/d3/parts'
import type { Journey } from '@routebord/schema'
import { type ReactElement, type ReactNode, useMemo } from 'react'
import { treeToReact } from './tree-to-react.ts'

/** Props of the parts of a map that stand alone. */
export interface JourneyPartProps extends Pick<DrawingOptions, 'locale' | 'language' | 'order'> {
  /** A journey that `parseJourney` or `resolveJourney` returned. */
  readonly journey: Journey
  readonly className?: string | undefined
}

/** A journey in words: who does what, with whom, and what comes next. It needs no picture beside it. */
export function JourneyOutline(props: JourneyPartProps): ReactElement {
  return usePart(props, outlineOf)
}

/** What the marks of a map mean; it names only what is there. */
export function JourneyLegend(props: JourneyPartProps): ReactElement {
  return usePart(props, legendOf)
}

/** Props of `JourneyDetails`. */
export interface JourneyDetailsProps extends JourneyPartProps {
  /** Id of the step; without one, or with one that is not there, nothing is shown. */
  readonly step: string | null | undefined
}

/** All about one step, in a place of your own: beside the map, or on another page. */
export function JourneyDetails({ step, ...props }: JourneyDetailsProps): ReactElement {
  return usePart(
    props,
    (journey, options) => {
      const tree =
        step === null || step === undefined ? undefined : detailsOf(journey, step, options)
      return tree && withoutButton(tree)
    },
    step,
  )
}

/** The button of the panel closes it; a part of a page is closed by the page. */
function withoutButton(tree: ElementTree): ElementTree {
  const children = tree.children
    .filter((child) => typeof child === 'string' || child.name !== 'button')
    .map((child) => (typeof child === 'string' ? child : withoutButton(child)))
  return { ...tree, children }
}

function usePart(
  { journey, locale, language, order, className }: JourneyPartProps,
  describe: (journey: Journey, options: DrawingOptions) => ElementTree | undefined,
  step?: string | null,
): ReactElement {
  // biome-ignore lint/correctness/useExhaustiveDependencies: what describes depends on the step alone
  const content: ReactNode = useMemo(() => {
    const tree = describe(journey, { locale, language, order })
    return tree === undefined ? null : treeToReact(tree)
  }, [journey, locale, language, order, step])
  const name = className === undefined ? 'routebord' : `routebord ${className}`
  return (
    <div className={name} lang={locale ?? language?.tag ?? journey.locale}>
      {content}
    </div>
  )
}
