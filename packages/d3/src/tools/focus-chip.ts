import { type ElementTree, element } from '../html/element-tree.ts'
import { icon, STROKES } from '../html/icon.ts'
import { bulletTree } from '../html/outline.ts'
import { emphasize } from '../overlays/emphasize.ts'
import type { FocusChoice } from './focus-choices.ts'
import type { DrawnMap } from './tool.ts'
import { toolWordsFor } from './tool-words.ts'

/** Describes the chip that names what is in focus, and says that the rest is dimmed; without a choice it is only heard. */
export function focusChip(
  { layout, composite, language }: DrawnMap,
  choice: FocusChoice | undefined,
): ElementTree {
  const words = toolWordsFor(language)
  const close = { type: 'button', 'aria-label': words.clear, title: words.clear }
  const said = (children: ElementTree['children']): ElementTree =>
    element('span', { role: 'status' }, children)
  if (choice === undefined)
    return element('span', { class: 'routebord-chip' }, [
      said([spoken(words.wholeJourney)]),
      element('button', { ...close, hidden: '' }, [icon(STROKES.cross)]),
    ])
  const { steps } = composite.journey
  const { keeps } = emphasize(choice.emphasis)
  const kept = steps.filter((step) => keeps?.(step, composite.journey))
  const bullets = layout.lanes
    .filter(({ role }) => choice.roles.includes(role))
    .map(({ role, letter }) => bulletTree(role.tone, letter))
  return element('span', { class: 'routebord-chip routebord-chip-full' }, [
    said([
      ...bullets,
      ` ${words.focused(choice.name, kept.length, steps.length)}`,
      spoken(`; ${words.dimmed}`),
    ]),
    element('button', close, [icon(STROKES.cross)]),
  ])
}

/** Words that the picture says by itself. */
function spoken(text: string): ElementTree {
  return element('span', { class: 'routebord-spoken' }, [text])
}
