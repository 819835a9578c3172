import { act, type ReactElement } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, beforeEach, expect, vi } from 'vitest'

/** The place in the page that a test renders into, another for each. */
export let container: HTMLElement
export let root: Root

/** Gives each test of a file a root of its own, and sees to it that React has nothing to complain about. */
export function freshRoots(): void {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })

  beforeEach(() => {
    container = document.createElement('div')
    document.body.append(container)
    root = createRoot(container)
    vi.spyOn(console, 'error')
  })

  afterEach(() => {
    act(() => root.unmount())
    container.remove()
    expect(console.error).not.toHaveBeenCalled()
    vi.restoreAllMocks()
  })
}

export const show = (element: ReactElement): void => act(() => root.render(element))

/** The button of a step in the picture. */
export const stepButton = (step: string): HTMLElement | null =>
  container.querySelector<HTMLElement>(`.routebord-layer > [data-step="${step}"]`)
