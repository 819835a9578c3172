import type { Language } from '@routebord/d3'
import { type TableColumn, tabulateJourney } from '@routebord/d3/parts'
import type { Journey } from '@routebord/schema'
import { type ReactElement, type ReactNode, useMemo, useState } from 'react'

/** Props of `JourneyTable`. */
export interface JourneyTableProps {
  /** A journey that `parseJourney` or `resolveJourney` returned. */
  readonly journey: Journey
  /** The language of the author's texts. Defaults to that of `language`, else the journey's own. */
  readonly locale?: string | undefined
  /** The words that are added to the author's. Defaults to English. */
  readonly language?: Language | undefined
  readonly className?: string | undefined
}

interface Order {
  readonly column: TableColumn
  readonly descending: boolean
}

/** A journey as a table, one row a step. A press on a column's head sorts by it, a second turns the order round, a third gives the journey's own order back. */
export function JourneyTable({
  journey,
  locale,
  language,
  className,
}: JourneyTableProps): ReactElement {
  const [order, setOrder] = useState<Order>()
  const table = useMemo(
    () => tabulateJourney(journey, { locale, language }),
    [journey, locale, language],
  )
  const rows = useMemo(() => {
    if (order === undefined) return table.rows
    const { compare } = new Intl.Collator(table.locale, { numeric: true })
    const textOf = (row: (typeof table.rows)[number]): string => row.cells[order.column].join(' ')
    const sorted = table.rows.toSorted((a, b) => compare(textOf(a), textOf(b)))
    return order.descending ? sorted.toReversed() : sorted
  }, [table, order])
  const sortOf = (column: TableColumn): 'ascending' | 'descending' | undefined =>
    order?.column === column ? (order.descending ? 'descending' : 'ascending') : undefined
  const name = className === undefined ? 'routebord' : `routebord ${className}`
  return (
    <div className={name} lang={table.locale}>
      <table className="routebord-table">
        <caption>{table.caption}</caption>
        <thead>
          <tr>
            {table.columns.map(({ key, label }) => (
              <th key={key} scope="col" aria-sort={sortOf(key)}>
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

function nextOrder(order: Order | undefined, column: TableColumn): Order | undefined {
  if (order?.column !== column) return { column, descending: false }
  return order.descending ? undefined : { column, descending: true }
}

/** One line stands as it is; several are a list. */
function linesOf(lines: readonly string[]): ReactNode {
  if (lines.length < 2) return lines[0]
  return (
    <ul>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}
