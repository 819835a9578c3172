import type { PlaygroundTexts } from '../texts/playground/playground-texts.ts'
import type { CheckedText } from './check-text.ts'
import { element } from './element.ts'

/** Lists what a map does not show. */
export function showFindings(
  host: Element,
  findings: CheckedText['findings'],
  texts: PlaygroundTexts,
): void {
  const entries = findings.map(({ weight, why }) =>
    element(
      'li',
      { 'data-weight': String(weight) },
      `${why} `,
      element('small', {}, texts.weights[weight - 1] ?? ''),
    ),
  )
  host.replaceChildren(
    element('p', {}, texts.findingsLead),
    entries.length === 0
      ? element('p', {}, texts.noFindings)
      : element('ul', { class: 'findings' }, ...entries),
  )
}
