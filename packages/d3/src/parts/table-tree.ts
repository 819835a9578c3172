import { type ElementTree, element } from '../html/element-tree.ts'
import type { JourneyTable } from './tabulate-journey.ts'

/** Describes a table as HTML: one row a step, with heads that say what is below and beside them. */
export function tableTree(
  { caption, locale, columns, rows }: JourneyTable,
  headOf: (column: JourneyTable['columns'][number]) => ElementTree = ({ label }) =>
    element('th', { scope: 'col' }, [label]),
): ElementTree {
  const body = rows.map(({ step, cells }) =>
    element(
      'tr',
      { 'data-step': step },
      columns.map(({ key }) =>
        element(key === 'step' ? 'th' : 'td', key === 'step' ? { scope: 'row' } : {}, [
          ...linesOf(cells[key]),
        ]),
      ),
    ),
  )
  return element('table', { class: 'routebord-table', lang: locale }, [
    element('caption', {}, [caption]),
    element('thead', {}, [element('tr', {}, columns.map(headOf))]),
    element('tbody', {}, body),
  ])
}

/** One line stands as it is; several are a list. */
function linesOf(lines: readonly string[]): readonly (ElementTree | string)[] {
  if (lines.length < 2) return lines
  return [
    element(
      'ul',
      {},
      lines.map((line) => element('li', {}, [line])),
    ),
  ]
}
