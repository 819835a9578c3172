import type { NoteTexts } from '../texts/playground/playground-texts.ts'

const MOST_BYTES = 2_000_000

/** Reads a file that somebody chose, or says why not. */
export async function readFile(
  file: File,
  notes: NoteTexts,
): Promise<{ readonly text: string } | { readonly refused: string }> {
  if (file.size > MOST_BYTES) return { refused: notes.tooLarge }
  try {
    return { text: await file.text() }
  } catch {
    return { refused: notes.unreadable }
  }
}

/** Lets files be dropped anywhere on the page; `data-drop` on the page says that one hovers over it. */
export function takeDrops(page: HTMLElement, onFile: (file: File) => void): void {
  const hover = (isOver: boolean): void => {
    page.toggleAttribute('data-drop', isOver)
  }
  const hasFile = ({ dataTransfer }: DragEvent): boolean =>
    dataTransfer?.types.includes('Files') === true
  // Caught on the way down: the editor would write a file into the text.
  const options = { capture: true }
  page.addEventListener(
    'dragover',
    (event) => {
      if (!hasFile(event)) return
      event.preventDefault()
      hover(true)
    },
    options,
  )
  page.addEventListener(
    'dragleave',
    (event) => event.relatedTarget === null && hover(false),
    options,
  )
  page.addEventListener(
    'drop',
    (event) => {
      const [file] = event.dataTransfer?.files ?? []
      hover(false)
      if (file === undefined) return
      event.preventDefault()
      event.stopPropagation()
      onFile(file)
    },
    options,
  )
}
