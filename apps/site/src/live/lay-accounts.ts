import type { Overlay } from '@routebord/d3/overlays'
import type { Journey } from '@routebord/schema'
import type { ShownAccount } from '../accounts/account-logs.ts'
import { accountOverlays } from '../accounts/account-overlays.ts'

/** Returns what is laid over a map while an account is chosen. */
export async function chosenOverlays(
  choice: Element,
  journey: Journey,
): Promise<readonly Overlay[]> {
  const path = chosenPath(choice)
  if (path === '') return []
  const response = await fetch(path)
  return accountOverlays(journey, (await response.json()) as ShownAccount)
}

/** Lays another account over a map whenever one is chosen; what comes too late is not shown. */
export function followChoice(
  choice: Element,
  journey: Journey,
  show: (overlays: readonly Overlay[]) => void,
): void {
  choice.addEventListener('change', async () => {
    const path = chosenPath(choice)
    const overlays = await chosenOverlays(choice, journey)
    if (chosenPath(choice) === path) show(overlays)
  })
}

function chosenPath(choice: Element): string {
  return choice.querySelector<HTMLInputElement>('input:checked')?.value ?? ''
}
