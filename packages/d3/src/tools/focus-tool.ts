import { createElement, syncElement } from '../dom/create-element.ts'
import { isSame } from '../dom/is-same.ts'
import { type ElementTree, element } from '../html/element-tree.ts'
import { type Emphasis, emphasize } from '../overlays/emphasize.ts'
import { focusChip } from './focus-chip.ts'
import { type FocusChoice, focusChoices } from './focus-choices.ts'
import type { DrawnMap, Tool } from './tool.ts'
import { toolWordsFor } from './tool-words.ts'
import { adoptToolsStylesheet } from './tools-stylesheet.ts'

/**
 * Makes a chooser of what stands out: a role, a phase, a stretch that the same roles travel, or all of one kind; the rest of
 * the map steps back. A chip names what is in focus, and its button shows the whole journey again. A press on the head of a
 * lane or a phase chooses it too, and a second press lets go.
 * @example
 * import { focusTool } from '@routebord/d3/tools'
 * const tools = [focusTool()]
 * tools.length // → 1
 */
export function focusTool(): Tool {
  return {
    mount: (place, { drawn, picture, show, emit }) => {
      let chosen = ''
      let shown: Emphasis | undefined
      const box = createElement(focusTree(drawn(), chosen), place)
      place.append(box)
      adoptToolsStylesheet(place)
      const choose = (value: string): void => {
        chosen = value
        shown = chosenOf(drawn(), value)?.emphasis
        show({ overlays: shown === undefined ? [] : [emphasize(shown)] })
        emit('emphasize', { emphasis: shown ?? null })
      }
      const chooser = box.querySelector('select')
      chooser?.addEventListener('change', () => choose(chooser.value))
      const letGo = box.querySelector('button')
      letGo?.addEventListener('click', () => {
        choose('')
        chooser?.focus()
      })
      const stop = answerHeads(picture, (value) => choose(value === chosen ? '' : value))
      const update = (): void => {
        const now = chosenOf(drawn(), chosen)
        // A map without what was chosen, or with other steps in it, shows that.
        if (!isSame(now?.emphasis, shown)) {
          const hadFocus = letGo?.matches(':focus')
          choose(now?.value ?? '')
          if (hadFocus && chosen === '') chooser?.focus()
          return
        }
        syncElement(box, focusTree(drawn(), chosen))
        if (chooser !== null) chooser.value = chosen
      }
      return { update, destroy: stop }
    },
  }
}

function chosenOf(drawn: DrawnMap, chosen: string): FocusChoice | undefined {
  if (chosen === '') return undefined
  return focusChoices(drawn)
    .flatMap(({ choices }) => choices)
    .find(({ value }) => value === chosen)
}

function focusTree(drawn: DrawnMap, chosen: string): ElementTree {
  const words = toolWordsFor(drawn.language)
  const groups = focusChoices(drawn).map(({ label, choices }) =>
    element(
      'optgroup',
      { label },
      choices.map(({ value, name }) => element('option', { value }, [name])),
    ),
  )
  return element('div', { class: 'routebord-focus' }, [
    element('select', { 'aria-label': words.focus }, [
      element('option', { value: '' }, [words.wholeJourney]),
      ...groups,
    ]),
    focusChip(drawn, chosenOf(drawn, chosen)),
  ])
}

/** Lets the heads of lanes and phases answer to a press, and a thread to a pointer at its head; returns what ends it. */
function answerHeads(picture: Element, onPress: (value: string) => void): () => void {
  const press = (event: Event): void => {
    const value = headAt(event.target)
    if (value !== undefined) onPress(value)
  }
  const point = ({ type, target }: Event): void => {
    const value = type === 'pointerover' ? headAt(target) : undefined
    for (const thread of picture.querySelectorAll('[data-layer=threads]>*'))
      thread.toggleAttribute('data-pointed', value === roleOf(thread))
  }
  const listeners = { click: press, pointerover: point, pointerleave: point }
  for (const [type, listener] of Object.entries(listeners)) picture.addEventListener(type, listener)
  picture.classList.add('routebord-heads-answer')
  return () => {
    for (const [type, listener] of Object.entries(listeners))
      picture.removeEventListener(type, listener)
    point(new Event('pointerleave'))
    picture.classList.remove('routebord-heads-answer')
  }
}

function roleOf(thread: Element): string | undefined {
  return thread.getAttribute('data-key')?.replace(/^thread:/, 'role:')
}

/** The lane or the phase whose head was pressed. */
function headAt(target: EventTarget | null): string | undefined {
  const key = (target as Element)
    .closest('[data-key^="head:"],[data-key^="phase:"]')
    ?.getAttribute('data-key')
  return key?.replace(/^head:/, 'role:')
}
