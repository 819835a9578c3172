import type { JourneyDescription } from '@routebord/layout'
import { createElement, syncAttributes } from '../dom/create-element.ts'
import { isSame } from '../dom/is-same.ts'
import { type ElementTree, element } from '../html/element-tree.ts'
import { icon, STROKES } from '../html/icon.ts'
import type { Language } from '../language.ts'
import { emphasize } from '../overlays/emphasize.ts'
import type { Tool } from './tool.ts'
import { toolWordsFor } from './tool-words.ts'
import { adoptToolsStylesheet } from './tools-stylesheet.ts'

interface Hit {
  readonly step: string
  readonly title: string
}

const stepOf = ({ step }: Hit): string => step

/**
 * Makes a search: steps whose title, people, voices or facts hold all the words that were typed stand out. Enter shows
 * the next one, Shift and Enter the one before, arrow down goes to it, Escape ends the search.
 * @example
 * import { searchTool } from '@routebord/d3/tools'
 * const tools = [searchTool()]
 * tools.length // → 1
 */
export function searchTool(): Tool {
  return {
    mount: (place, { drawn, show, reveal, focus, emit }) => {
      let [text, at] = ['', 0]
      let hits: readonly Hit[] = []
      const box = createElement(searchTree(drawn().language), place)
      place.append(box)
      adoptToolsStylesheet(place)
      const status = box.querySelector('[role=status]')
      const report = (): void => {
        const words = toolWordsFor(drawn().language)
        const hit = hits[at]
        const said = text && (hit ? words.found(at + 1, hits.length, hit.title) : words.nothing)
        // What is written again is read out again.
        if (status && status.textContent !== said) status.textContent = said
      }
      const go = (towards: number): void => {
        at = (at + towards + hits.length) % (hits.length || 1)
        const hit = hits[at]
        if (hit) reveal(hit.step)
        report()
      }
      /** Shows what is found now: in a map that changed, the hit the reader is at stays. */
      const find = (wanted: string): void => {
        const before = hits.map(stepOf)
        hits = findSteps(drawn().description, wanted, drawn().language)
        const steps = hits.map(stepOf)
        const isNew = wanted !== text || !isSame(before, steps)
        at = wanted === text ? Math.max(0, steps.indexOf(before[at] ?? '')) : 0
        text = wanted
        if (!isNew) return
        // What a hit is said to be must not be found itself.
        const { facts: _, ...overlay } = emphasize({ steps })
        show({ overlays: text === '' ? [] : [overlay] })
        emit('search', { text, steps })
      }
      const search = (wanted: string): void => {
        if (wanted === text) return
        find(wanted)
        go(0)
      }
      const goTo = (): boolean => {
        const hit = hits[at]
        if (hit) focus(hit.step)
        return hit !== undefined
      }
      listen(box, { search, go, goTo })
      const update = (): void => {
        find(text)
        rename(box, drawn().language)
        report()
      }
      return { update, destroy: () => undefined }
    },
  }
}

/** What a reader does in the search. */
interface SearchActions {
  readonly search: (wanted: string) => void
  readonly go: (towards: number) => void
  /** Goes to the hit; returns whether there is one. */
  readonly goTo: () => boolean
}

function listen(box: Element, { search, go, goTo }: SearchActions): void {
  const field = box.querySelector('input')
  field?.addEventListener('input', () => search(field.value.trim()))
  field?.addEventListener('keydown', (event) => {
    const { key, shiftKey } = event
    if (key === 'Enter') go(shiftKey ? -1 : 1)
    const isEnd = key === 'Escape' && field.value !== ''
    if (isEnd) {
      field.value = ''
      search('')
    }
    // What the key did is done: it neither moves the caret nor closes a dialog around the map.
    if (isEnd || (key === 'ArrowDown' && goTo())) event.preventDefault()
  })
  const [previous, next] = box.querySelectorAll('button')
  previous?.addEventListener('click', () => go(-1))
  next?.addEventListener('click', () => go(1))
}

/** The words of the tool may be others now; what was typed stays. */
function rename(box: Element, language: Language): void {
  for (const [index, child] of searchTree(language).children.entries()) {
    const current = box.children[index]
    if (current !== undefined && typeof child !== 'string') syncAttributes(current, child)
  }
}

function searchTree(language: Language): ElementTree {
  const words = toolWordsFor(language)
  const field = { type: 'search', placeholder: words.search, 'aria-label': words.search }
  const button = (label: string, name: 'back' | 'forth'): ElementTree =>
    element('button', { type: 'button', 'aria-label': label, title: label }, [icon(STROKES[name])])
  return element('div', { class: 'routebord-search', role: 'search' }, [
    element('input', field),
    button(words.previous, 'back'),
    button(words.next, 'forth'),
    element('span', { role: 'status' }),
  ])
}

/** Finds the steps that hold every word, in reading order; case and accents do not count. */
export function findSteps(
  { phases }: JourneyDescription,
  text: string,
  { tag }: Language,
): readonly Hit[] {
  const fold = (words: string): string =>
    words
      .normalize('NFD')
      .replace(/\p{Mn}/gu, '')
      .toLocaleLowerCase(tag)
  const wanted = fold(text).split(/\s+/u).filter(Boolean)
  if (wanted.length === 0) return []
  return phases.flatMap(({ steps }) =>
    steps.flatMap(({ step, title, who, remark = '', voices, facts }) => {
      const said = voices.map(({ quote = '', feeling = '' }) => `${quote} ${feeling}`)
      const told = facts.map((fact) => fact.text)
      const all = fold([title, who, remark, ...said, ...told].join('\n'))
      return wanted.every((word) => all.includes(word)) ? [{ step: step.id, title }] : []
    }),
  )
}
