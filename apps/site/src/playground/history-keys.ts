import type { JourneyText } from './journey-text.ts'

/** Lets the keys of undo and redo, and the browser's menu, move in the map's own history wherever they are used on a page. */
export function wireHistoryKeys(page: HTMLElement, journeyText: JourneyText): void {
  const move = (event: Event, way: 'undo' | 'redo' | undefined): void => {
    if (way === undefined) return
    // Caught on the way down: a field would undo its own letters and know nothing of the rest.
    event.preventDefault()
    event.stopPropagation()
    journeyText[way]()
  }
  const options = { capture: true }
  page.addEventListener('keydown', (event) => move(event, wayOfKey(event)), options)
  page.addEventListener('beforeinput', (event) => move(event, wayOfInput(event)), options)
}

function wayOfInput({ inputType }: InputEvent): 'undo' | 'redo' | undefined {
  if (inputType === 'historyUndo') return 'undo'
  return inputType === 'historyRedo' ? 'redo' : undefined
}

function wayOfKey({
  key,
  ctrlKey,
  metaKey,
  altKey,
  shiftKey,
}: KeyboardEvent): 'undo' | 'redo' | undefined {
  if (altKey || ctrlKey === metaKey) return undefined
  const letter = key.toLowerCase()
  if (letter === 'z') return shiftKey ? 'redo' : 'undo'
  return letter === 'y' && ctrlKey && !shiftKey ? 'redo' : undefined
}
