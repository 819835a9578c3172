import { nextOrder, sortOf, sortTable, type TableOrder, tabulateJourney } from '@routebord/d3/parts'
import { type ReactElement, type ReactNode, useMemo, useState } from 'react'
import { containerAttributes, type JourneyProps } from './container-attributes.ts'

/** Props of `JourneyTable`. */
export type JourneyTableProps = JourneyProps

/** A journey as a table, one row a step. A press on a column's head sorts by it, a second turns the order round, a third gives the journey's own order back. */
export function JourneyTable(props: JourneyTableProps): ReactElement {
  const { journey, locale, language } = props
  const [order, setOrder] = useState<TableOrder>()
  const table = useMemo(
    () => tabulateJourney(journey, { locale, language }),
    [journey, locale, language],
  )
  const { rows } = useMemo(() => sortTable(table, order), [table, order])
  return (
    <div {...containerAttributes(props)}>
      <table className="routebord-table">
        <caption>{table.caption}</caption>
        <thead>
          <tr>
            {table.columns.map(({ key, label }) => (
              <th key={key} scope="col" aria-sort={sortOf(order, key)}>
                <button type="button" onClick={() => setOrder(nextOrder(order, key))}>
                  {label}
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.step} data-step={row.step}>
              {table.columns.map(({ key }) =>
                key === 'step' ? (
                  <th key={key} scope="row">
                    {linesOf(row.cells[key])}
                  </th>
                ) : (
                  <td key={key}>{linesOf(row.cells[key])}</td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** One line stands as it is; several are a list. */
function linesOf(lines: readonly string[]): ReactNode {
  if (lines.length < 2) return lines[0]
  return (
    <ul>
      {lines.map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two lines of a cell may be the same words
        <li key={index}>{line}</li>
      ))}
    </ul>
  )
}
