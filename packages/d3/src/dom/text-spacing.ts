import { type MeasureText, measureText } from '@routebord/layout'
import { element } from '../html/element-tree.ts'
import { remember } from '../html/remember.ts'
import { createElement } from './create-element.ts'
import { observeSizes } from './observe-sizes.ts'

/** Returns what measures texts as they are set here: what was given, where nothing is set wider. */
export type SpacedMeasure = (given: MeasureText | undefined) => MeasureText | undefined

/**
 * Watches, by a text that nobody sees, how much room a reader or a page gives letters and words beyond what their font has
 * (WCAG 2.2, 1.4.12), and tells when that changes: no event does. Only more room counts; in less, texts gain air.
 */
export function watchSpacing(
  layer: Element,
  signal: AbortSignal,
  onChange: () => void,
): SpacedMeasure {
  const probe = createElement(element('span', { class: 'routebord-probe' }, ['n n']), layer)
  layer.append(probe)
  let [letter, word] = [0, 0]
  const widen = remember(spaceOut)
  observeSizes([probe], signal, () => {
    const { letterSpacing, wordSpacing, fontSize } = getComputedStyle(probe)
    const [nextLetter = 0, nextWord = 0] = [letterSpacing, wordSpacing].map(
      // What is normal is no number.
      (length) => Math.max(0, Number.parseFloat(length) / Number.parseFloat(fontSize) || 0),
    )
    if (nextLetter === letter && nextWord === word) return
    ;[letter, word] = [nextLetter, nextWord]
    onChange()
  })
  return (given) => (letter + word === 0 ? given : widen(given ?? measureText, letter, word))
}

/** Adds the room after each letter and each space, given in shares of the font size. */
function spaceOut(measure: MeasureText, letter: number, word: number): MeasureText {
  return (text, style) => {
    const spaces = text.split(' ').length - 1
    return measure(text, style) + ([...text].length * letter + spaces * word) * style.size
  }
}
