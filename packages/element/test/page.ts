import { bouncyBall, twoRoles } from '@routebord/examples'
import { assertJourney, type Journey, type JourneyDocument } from '@routebord/schema'
import type { RoutebordEventMap, RoutebordSwimlane } from '../src/index.ts'

export const journeyDocument: JourneyDocument = bouncyBall
export const journey: Journey = assertJourney(bouncyBall)
export const smallDocument: JourneyDocument = twoRoles
export const faultyDocument: object = { ...bouncyBall, purpose: undefined }

/** Makes an element with attributes and children, not yet in the page. */
export function make(
  attributes: Readonly<Record<string, string>> = {},
  ...children: (Node | string)[]
): RoutebordSwimlane {
  const host = document.createElement('routebord-swimlane')
  for (const [name, value] of Object.entries(attributes)) host.setAttribute(name, value)
  host.append(...children)
  return host
}

/** A child that carries a document, or any text. */
export function dataChild(data: unknown): HTMLScriptElement {
  const script = document.createElement('script')
  script.type = 'application/json'
  script.text = typeof data === 'string' ? data : JSON.stringify(data)
  return script
}

/** Waits for the next event of a type. */
export function next<T extends keyof RoutebordEventMap>(
  target: EventTarget,
  type: T,
): Promise<RoutebordEventMap[T]> {
  return new Promise((resolve) => {
    target.addEventListener(type, (event) => resolve(event as RoutebordEventMap[T]), { once: true })
  })
}

/** Puts an element into the page and waits until its map answers. */
export async function show(host: RoutebordSwimlane): Promise<RoutebordSwimlane> {
  const ready = next(host, 'routebord-ready')
  document.body.append(host)
  await ready
  return host
}

/** Waits until everything that a change has set off is drawn. */
export function settled(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => resolve()))
}

/** The markup of an element's map without what only the browser adds. */
export function staticMarkup(host: Element): string {
  const copy = host.querySelector(':scope > .routebord')?.cloneNode(true) as HTMLElement
  const live = '.routebord-layer, .routebord-drawer, .routebord-window, .routebord-toolbar > *'
  for (const added of copy.querySelectorAll(live)) added.remove()
  const toolbar = copy.querySelector('.routebord-toolbar')
  for (const name of ['role', 'aria-label']) toolbar?.removeAttribute(name)
  return copy.innerHTML
}

/** Tells whether an element's map says what a markup says, in whatever order the attributes came. */
export function isMap(host: Element, markup: string): boolean {
  const drawn = holderOf(staticMarkup(host))
  const hasThreads = drawn.querySelector('.routebord-rails') !== null
  return drawn.isEqualNode(holderOf(hasThreads ? markup : withoutThreads(markup)))
}

/** What a server writes, as a map that was drawn in a wide page has it: without the threads of the reading list. */
export function withoutThreads(markup: string): string {
  const holder = holderOf(markup)
  const ofTheList = '.routebord-gap, .routebord-rails, .routebord-voices svg'
  for (const threads of holder.querySelectorAll(ofTheList)) threads.remove()
  return holder.innerHTML
}

function holderOf(markup: string): Element {
  const holder = document.createElement('div')
  holder.innerHTML = markup
  return holder
}

/** A step's button in the picture. */
export function stepButton(host: Element, step: string): HTMLButtonElement {
  const found = host.querySelector<HTMLButtonElement>(`.routebord-layer [data-step="${step}"]`)
  if (found === null) throw new Error(`no button for ${step}`)
  return found
}
