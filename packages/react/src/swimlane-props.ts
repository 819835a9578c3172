import type { DrawingOptions, SwimlaneEventMap, SwimlaneOptions } from '@routebord/d3'
import type { Step } from '@routebord/schema'
import type { ReactNode } from 'react'
import type { JourneyProps } from './container-attributes.ts'

/** What decides how a map is drawn: a journey, and the options of `@routebord/d3`. What stays the same keeps the drawing. */
export interface PictureProps extends JourneyProps, DrawingOptions {}

/** Props of `JourneySwimlane`. Its `ref` receives the handle of the map once it is alive. */
export interface JourneySwimlaneProps extends JourneyProps, Omit<SwimlaneOptions, 'slots'> {
  /** Renders a badge on the card of a step, beside its station. What can be pressed is at least 24 px wide and high. */
  readonly renderBadge?: ((step: Step) => ReactNode) | undefined
  /** Renders what stands below the details of the selected step. */
  readonly renderDetails?: ((step: Step) => ReactNode) | undefined
  /** Id of the step that is selected at first, where the map keeps its own selection. */
  readonly defaultSelected?: string | null | undefined
  /** How much the map says at first, where the page gives no `detail` and leaves it to the map and its tools. */
  readonly defaultDetail?: SwimlaneOptions['detail']
  /** Id of a step: the keyboard focus moves there whenever this changes, as soon as the journey has that step. */
  readonly focused?: string | null | undefined
  /** Called when a step is chosen, or none. */
  readonly onSelect?: ((event: SwimlaneEventMap['select']) => void) | undefined
  /** Called when the keyboard focus comes to a step. */
  readonly onFocusStep?: ((event: SwimlaneEventMap['focus']) => void) | undefined
  /** Called when the pointer comes to another step, to a role's head or thread, or leaves them. */
  readonly onHover?: ((event: SwimlaneEventMap['hover']) => void) | undefined
  /** Called when the picture has another scale; 1 is its natural size. */
  readonly onZoom?: ((event: SwimlaneEventMap['zoom']) => void) | undefined
  /** Called when the picture is scrolled in its box, once a frame at most. */
  readonly onPan?: ((event: SwimlaneEventMap['pan']) => void) | undefined
  /** Called when a tool changed how much the map says; where the page gives `detail`, it decides. */
  readonly onDetail?: ((event: SwimlaneEventMap['detail']) => void) | undefined
  /** Called when a tool made a part of the map stand out, or none. */
  readonly onEmphasize?: ((event: SwimlaneEventMap['emphasize']) => void) | undefined
  /** Called when a tool looked for a text. */
  readonly onSearch?: ((event: SwimlaneEventMap['search']) => void) | undefined
  /** Called when the page is about to be printed, and a tool laid the map out in rows. */
  readonly onPrint?: ((event: SwimlaneEventMap['print']) => void) | undefined
}

/** The props that hear of the events of a map, each by the name of its event; two more have effects of their own. */
export const LISTENERS: readonly (readonly [
  type: keyof SwimlaneEventMap,
  name: keyof JourneySwimlaneProps & `on${string}`,
])[] = [
  ['focus', 'onFocusStep'],
  ['hover', 'onHover'],
  ['zoom', 'onZoom'],
  ['pan', 'onPan'],
  ['emphasize', 'onEmphasize'],
  ['search', 'onSearch'],
  ['print', 'onPrint'],
]

/** Tools, layers and windowing are read once, when the map is made; the rest is not for the map. */
const NOT_DRAWN: ReadonlySet<string> = new Set([
  'tools',
  'layers',
  'windowing',
  'className',
  'defaultSelected',
  'defaultDetail',
  'focused',
  'onSelect',
  'onDetail',
  ...LISTENERS.map(([, name]) => name),
  'renderBadge',
  'renderDetails',
] satisfies (keyof JourneySwimlaneProps)[])

/** Tells whether two sets of props draw the same; a new list of the same things is the same. */
export function isSameDrawing(a: JourneySwimlaneProps, b: JourneySwimlaneProps): boolean {
  const names = Object.keys({ ...a, ...b }) as (keyof JourneySwimlaneProps)[]
  return names.every((name) => NOT_DRAWN.has(name) || isSame(a[name], b[name]))
}

function isSame(a: unknown, b: unknown): boolean {
  if (!Array.isArray(a) || !Array.isArray(b)) return Object.is(a, b)
  return a.length === b.length && a.every((item, index) => Object.is(item, b[index]))
}
