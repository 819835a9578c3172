import { localize } from '@routebord/analysis'
import { type Journey, resolveJourney } from '@routebord/schema'
import mermaid from 'mermaid'
import type { Contender } from '../contender.ts'

let count = 0

/** Its user journey: a section for each phase, a task with its people for each step. */
export const mermaidJourney: Contender = {
  name: 'mermaid, `journey`',
  prepare: (document) => {
    const text = textOf(resolveJourney(document))
    mermaid.initialize({ startOnLoad: false, maxTextSize: 1_000_000 })
    return async (container) => {
      count += 1
      const { svg } = await mermaid.render(`journey-${count}`, text)
      container.innerHTML = svg
      return () => undefined
    }
  },
}

function textOf({ title, locale, phases, steps }: Journey): string {
  // Its language has no way to write these inside a title.
  const plain = (text: string): string => text.replace(/[:;#,]/g, ' ')
  const sections = phases.map((phase) => {
    const tasks = steps
      .filter((step) => step.phase === phase)
      .map((step) => {
        const who = step.roles.map(({ name }) => plain(localize(name, locale))).join(', ')
        return `    ${plain(localize(step.title, locale))}: 3: ${who}`
      })
    return [`  section ${plain(localize(phase.title, locale))}`, ...tasks].join('\n')
  })
  return ['journey', `  title ${plain(localize(title, locale))}`, ...sections].join('\n')
}
