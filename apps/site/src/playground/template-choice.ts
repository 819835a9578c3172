import type { PlaygroundTexts } from '../texts/playground/playground-texts.ts'
import { emptyMap } from './empty-map.ts'
import { textOfExample, writeDocument } from './example-text.ts'
import type { Playground } from './playground.ts'

/** The value of the choice while the map on the page is none of those to start from. */
const OTHER = 'other'

/** A map to start from, by its name among those that can be chosen. */
export interface NamedText {
  readonly name: string
  readonly text: string
}

/** What the choice of a map to start from works with. */
export interface TemplateSetup {
  readonly select: HTMLSelectElement
  readonly playground: Playground
  readonly texts: PlaygroundTexts
  /** The folder that examples are fetched from. */
  readonly folder: string
  /** The maps whose texts are known. */
  readonly known: readonly NamedText[]
}

/** Wires the choice of a map to start from; it names the map on the page as long as that is one of these, unchanged. */
export function wireTemplates({ select, playground, texts, folder, known }: TemplateSetup): void {
  const { journeyText } = playground
  const names = new Map(known.map(({ name, text }) => [text, name]))
  const show = (): void => {
    select.value = names.get(journeyText.text) ?? OTHER
    // A link may name a map that is not among those to start from.
    if (select.selectedIndex < 0) select.value = OTHER
  }
  const load = async (name: string): Promise<void> => {
    const text = name === '' ? writeDocument(emptyMap(texts)) : await textOfExample(folder, name)
    if (text === undefined) {
      show()
      playground.say(texts.notes.mapNotFetched)
      return
    }
    names.set(text, name)
    await playground.load(text)
  }
  select.addEventListener('change', () => void load(select.value))
  journeyText.listen(show)
  show()
}
