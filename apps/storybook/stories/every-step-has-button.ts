import type { JourneySwimlaneProps } from '@routebord/react'
import { expect } from 'storybook/test'

/** Expects that every step of the journey can be chosen, once. */
export async function everyStepHasButton({
  args,
  canvasElement,
}: {
  readonly args: JourneySwimlaneProps
  readonly canvasElement: HTMLElement
}): Promise<void> {
  const buttons = [...canvasElement.querySelectorAll<HTMLElement>('.routebord-layer button')]
  const chosen = buttons.map((button) => button.dataset.step)
  await expect(chosen.sort()).toEqual(args.journey.steps.map((step) => step.id).sort())
}
