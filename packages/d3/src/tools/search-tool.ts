import type { JourneyDescription } from '@routebord/layout'
import { createElement, syncAttributes } from '../dom/create-element.ts'
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
      let [text, at] = ['', -1]
      const box = createElement(searchTree(drawn().language), place)
      place.append(box)
      adoptToolsStylesheet(place)
      const field = box.querySelector('input')
      const status = box.querySelector('[role=status]')
      const hitsNow = (): readonly Hit[] => findSteps(drawn().description, text, drawn().language)
      const report = (hits: readonly Hit[]): void => {
        if (status === null) return
        const words = toolWordsFor(drawn().language)
        const hit = hits[at]
        status.textContent =
          text === ''
            ? ''
            : hit === undefined
              ? words.nothing
              : words.found(at + 1, hits.length, hit.title)
      }
      const go = (towards: number): void => {
        const hits = hitsNow()
        at = hits.length === 0 ? -1 : (at + towards + hits.length) % hits.length
        const hit = hits[at]
        if (hit !== undefined) reveal(hit.step)
        report(hits)
      }
      const search = (wanted: string): void => {
        if (wanted === text) return
        ;[text, at] = [wanted, -1]
        const steps = hitsNow().map(({ step }) => step)
        show({ overlays: text === '' ? [] : [emphasize({ steps })] })
        emit('search', { text, steps })
        go(1)
      }
      field?.addEventListener('input', () => search(field.value.trim()))
      const onKey = (event: KeyboardEvent): void => {
        if (event.key === 'Enter') go(event.shiftKey ? -1 : 1)
        const hit = event.key === 'ArrowDown' ? hitsNow()[at] : undefined
        if (hit !== undefined) {
          event.preventDefault()
          focus(hit.step)
        }
        if (event.key !== 'Escape' || field === null) return
        field.value = ''
        search('')
      }
      field?.addEventListener('keydown', onKey)
      const [previous, next] = box.querySelectorAll('button')
      previous?.addEventListener('click', () => go(-1))
      next?.addEventListener('click', () => go(1))
      const update = (): void => {
        rename(box, drawn().language)
        report(hitsNow())
      }
      return { update, destroy: () => undefined }
    },
  }
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
