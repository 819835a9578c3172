import type {} from '@vitest/browser-playwright'
import { cdp } from 'vitest/browser'

/** Lists what moves in time; heads that go along with the scrolling page are none of it. */
export function motionsIn(element: Element): readonly Animation[] {
  return element
    .getAnimations({ subtree: true })
    .filter(({ timeline }) => timeline === document.timeline)
}

/** Makes the page's reader want less motion, or, with an empty value, have no wish again. */
export async function setMotion(value: 'reduce' | ''): Promise<void> {
  const features = [{ name: 'prefers-reduced-motion', value }]
  await cdp().send('Emulation.setEmulatedMedia', { features })
}
