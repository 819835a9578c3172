import type { ReactElement } from 'react'

/** Props of `GuideTable`. */
export interface GuideTableProps {
  readonly head: readonly string[]
  /** Cells as text; what stands between backticks is code. */
  readonly rows: readonly (readonly string[])[]
}

/** A table of the guide: MDX knows none without a plugin. */
export function GuideTable({ head, rows }: GuideTableProps): ReactElement {
  return (
    <table>
      <thead>
        <tr>
          {head.map((cell) => (
            <th key={cell} scope="col">
              {withCode(cell)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.join()}>
            {row.map((cell) => (
              <td key={cell}>{withCode(cell)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function withCode(text: string): readonly (string | ReactElement)[] {
  return text
    .split('`')
    .map((part, index) => (index % 2 === 0 ? part : <code key={part}>{part}</code>))
}
