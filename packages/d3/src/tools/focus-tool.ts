import { adoptStylesheet } from '../dom/adopt-stylesheet.ts'
import { createElement, syncElement } from '../dom/create-element.ts'
import { type ElementTree, element } from '../html/element-tree.ts'
import { icon } from '../html/icon.ts'
import { type Emphasis, emphasize } from '../overlays/emphasize.ts'
import type { DrawnMap, Tool } from './tool.ts'
import { toolWordsFor } from './tool-words.ts'
import { TOOLS_STYLESHEET } from './tools-stylesheet.ts'

const KINDS = ['shared', 'frictions', 'uncertain', 'missing-signs'] as const

/**
 * Makes a chooser of what stands out: a role, a phase, or all of one kind; the rest of the map steps back. A press on the
 * head of a lane or a phase chooses it too, and a second press shows the whole journey again.
 * @example
 * import { focusTool } from '@routebord/d3/tools'
 * const tools = [focusTool()]
 * tools.length // → 1
 */
export function focusTool(): Tool {
  return {
    mount: (place, { drawn, picture, show, emit }) => {
      let chosen = ''
      const box = createElement(chooserTree(drawn(), chosen), place)
      place.append(box)
      adoptStylesheet(place, TOOLS_STYLESHEET)
      const choose = (value: string): void => {
        chosen = value
        const emphasis = emphasisOf(value)
        show({ overlays: emphasis === undefined ? [] : [emphasize(emphasis)] })
        emit('emphasize', { emphasis: emphasis ?? null })
      }
      const chooser = box.querySelector('select')
      const clear = box.querySelector('button')
      chooser?.addEventListener('change', () => choose(chooser.value))
      clear?.addEventListener('click', () => {
        choose('')
        chooser?.focus()
      })
      const onPress = (event: Event): void => {
        const value = headAt(event.target)
        if (value !== undefined) choose(value === chosen ? '' : value)
      }
      const onPoint = ({ type, target }: Event): void => {
        const value = type === 'pointerover' ? headAt(target) : undefined
        for (const thread of picture.querySelectorAll('[data-layer=threads]>*'))
          thread.toggleAttribute('data-pointed', value === roleOf(thread))
      }
      const listeners = { click: onPress, pointerover: onPoint, pointerleave: onPoint }
      for (const [type, listener] of Object.entries(listeners))
        picture.addEventListener(type, listener)
      picture.classList.add('routebord-heads-answer')
      const update = (): void => {
        syncElement(box, chooserTree(drawn(), chosen))
        if (chooser !== null) chooser.value = chosen
      }
      return {
        update,
        destroy: () => {
          for (const [type, listener] of Object.entries(listeners))
            picture.removeEventListener(type, listener)
          onPoint(new Event('pointerleave'))
          picture.classList.remove('routebord-heads-answer')
        },
      }
    },
  }
}

function chooserTree({ layout, description, language }: DrawnMap, chosen: string): ElementTree {
  const words = toolWordsFor(language)
  const group = (label: string, options: readonly (readonly [string, string])[]): ElementTree =>
    element(
      'optgroup',
      { label },
      options.map(([value, name]) => element('option', { value }, [name])),
    )
  const kinds = [words.shared, words.frictions, words.uncertain, words.missingSigns]
  const chooser = element('select', { 'aria-label': words.focus }, [
    element('option', { value: '' }, [words.wholeJourney]),
    group(
      words.roles,
      layout.lanes.map(({ role }) => [
        `role:${role.id}`,
        description.roles[role.index]?.name ?? role.id,
      ]),
    ),
    group(
      words.phases,
      description.phases.map(({ phase, title }) => [`phase:${phase.id}`, title]),
    ),
    group(
      words.only,
      KINDS.map((kind, index) => [`only:${kind}`, kinds[index] ?? kind]),
    ),
  ])
  const hidden = chosen === '' ? { hidden: '' } : {}
  const clear = { type: 'button', 'aria-label': words.clear, title: words.clear, ...hidden }
  return element('div', { class: 'routebord-focus' }, [
    chooser,
    element('button', clear, [icon('cross')]),
  ])
}

function emphasisOf(value: string): Emphasis | undefined {
  const [kind, id = ''] = [value.slice(0, value.indexOf(':')), value.slice(value.indexOf(':') + 1)]
  if (kind === 'role') return { role: id }
  if (kind === 'phase') return { phase: id }
  const only = KINDS.find((item) => item === id)
  return only && { only }
}

function roleOf(thread: Element): string | undefined {
  return thread.getAttribute('data-key')?.replace(/^thread:/, 'role:')
}

/** The lane or the phase whose head was pressed. */
function headAt(target: EventTarget | null): string | undefined {
  if (!(target instanceof Element)) return undefined
  const key = target.closest('[data-key^="head:"],[data-key^="phase:"]')?.getAttribute('data-key')
  return key?.replace(/^head:/, 'role:')
}
