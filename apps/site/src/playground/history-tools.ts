import type { NoteTexts } from '../texts/playground/playground-texts.ts'
import { find } from './element.ts'
import { type HistoryMove, wireHistoryKeys } from './history-keys.ts'
import type { Playground } from './playground.ts'

/** Wires undo and redo, by buttons and by keys: what was done is said, and a button says whether it can do anything. */
export function wireHistory(page: HTMLElement, playground: Playground, notes: NoteTexts): void {
  const { journeyText } = playground
  const move = (way: HistoryMove): void => {
    if (journeyText[way]()) playground.say(way === 'undo' ? notes.undone : notes.redone)
  }
  wireHistoryKeys(page, move)
  const wire = (way: HistoryMove, can: () => boolean): void => {
    const tool = find(page, `[data-tool=${way}]`, HTMLElement)
    tool.addEventListener('click', () => move(way))
    // A button that is disabled itself would lose the keyboard.
    journeyText.listen(() => tool.setAttribute('aria-disabled', String(!can())))
  }
  wire('undo', () => journeyText.canUndo)
  wire('redo', () => journeyText.canRedo)
}
