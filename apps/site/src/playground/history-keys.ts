/** A move in the history of the map. */
export type HistoryMove = 'undo' | 'redo'

/** Lets the keys of undo and redo, and the browser's menu, move in the map's own history wherever they are used on a page. */
export function wireHistoryKeys(page: HTMLElement, move: (way: HistoryMove) => void): void {
  const take = (event: Event, way: HistoryMove | undefined): void => {
    if (way === undefined) return
    // Caught on the way down: a field would undo its own letters and know nothing of the rest.
    event.preventDefault()
    event.stopPropagation()
    move(way)
  }
  const options = { capture: true }
  page.addEventListener('keydown', (event) => take(event, wayOfKey(event)), options)
  page.addEventListener('beforeinput', (event) => take(event, wayOfInput(event)), options)
}

function wayOfInput({ inputType }: InputEvent): HistoryMove | undefined {
  if (inputType === 'historyUndo') return 'undo'
  return inputType === 'historyRedo' ? 'redo' : undefined
}

function wayOfKey({
  key,
  ctrlKey,
  metaKey,
  altKey,
  shiftKey,
}: KeyboardEvent): HistoryMove | undefined {
  if (altKey || ctrlKey === metaKey) return undefined
  const letter = key.toLowerCase()
  if (letter === 'z') return shiftKey ? 'redo' : 'undo'
  return letter === 'y' && ctrlKey && !shiftKey ? 'redo' : undefined
}
