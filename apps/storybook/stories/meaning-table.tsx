import { STYLESHEET } from '@routebord/d3'
import { type ReactElement, useLayoutEffect } from 'react'
import { adoptSheet } from './adopt-sheet.ts'
import { ForeignNode } from './foreign-node.tsx'
import type { DrawnEntry } from './legend-entries.ts'
import type { MarkMeaning } from './mark-meanings.ts'
import { ScrollBox } from './scroll-box.tsx'

/** An entry of a legend, and what it says at length; an entry that nobody explained has no meaning. */
export interface ExplainedEntry extends DrawnEntry {
  readonly meaning: MarkMeaning | undefined
}

/** Props of `MeaningTable`. */
export interface MeaningTableProps {
  readonly title: string
  /** Language of the labels. */
  readonly lang: string
  readonly entries: readonly ExplainedEntry[]
}

/** Entries of a legend beside what they mean, and what brings them onto a map. */
export function MeaningTable({ title, lang, entries }: MeaningTableProps): ReactElement {
  useLayoutEffect(() => adoptSheet(STYLESHEET), [])
  return (
    <section className="sheet meanings">
      <h2>{title}</h2>
      <ScrollBox label={title} className="routebord">
        <table>
          <thead>
            <tr>
              <th scope="col">Mark</th>
              <th scope="col">In the legend</th>
              <th scope="col">It means</th>
              <th scope="col">It comes from</th>
            </tr>
          </thead>
          <tbody>
            {entries.map(({ mark, label, meaning }) => (
              <tr key={label}>
                <td>{mark && <ForeignNode node={mark} />}</td>
                <th scope="row" lang={lang}>
                  {label}
                </th>
                <td>{meaning?.means}</td>
                <td>
                  <code>{meaning?.written}</code>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </section>
  )
}
