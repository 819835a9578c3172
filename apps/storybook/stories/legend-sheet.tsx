import { en, type Language, renderToHtml, STYLESHEET } from '@routebord/d3'
import type { Journey } from '@routebord/schema'
import { type ReactElement, useEffect, useMemo } from 'react'
import { adoptSheet } from './adopt-sheet.ts'
import { ForeignNode } from './foreign-node.tsx'
import { MARK_MEANINGS } from './mark-meanings.ts'
import { ScrollBox } from './scroll-box.tsx'

/** Props of `LegendSheet`. */
export interface LegendSheetProps {
  /** A journey with every mark. */
  readonly journey: Journey
  readonly locale?: string | undefined
  readonly language?: Language | undefined
}

/** Each entry of a journey's legend beside what it means, and what an author writes to get it. */
export function LegendSheet({ journey, locale, language = en }: LegendSheetProps): ReactElement {
  useEffect(() => adoptSheet(STYLESHEET), [])
  const entries = useMemo(() => {
    const html = renderToHtml(journey, { locale, language })
    const page = new DOMParser().parseFromString(html, 'text/html')
    return [...page.querySelectorAll('.routebord-legend li')].map((item) => ({
      mark: item.querySelector('svg'),
      label: item.querySelector('span')?.textContent ?? '',
    }))
  }, [journey, locale, language])
  return (
    <section className="sheet">
      <h2>Marks and what they mean</h2>
      <ScrollBox label="Marks and what they mean" className="routebord">
        <table>
          <thead>
            <tr>
              <th scope="col">Mark</th>
              <th scope="col">In the legend</th>
              <th scope="col">It means</th>
              <th scope="col">An author writes</th>
            </tr>
          </thead>
          <tbody>
            {entries.map(({ mark, label }) => {
              const meaning = MARK_MEANINGS.find((item) => item.label(language) === label)
              return (
                <tr key={label}>
                  <td>{mark && <ForeignNode node={mark} />}</td>
                  <th scope="row" lang={language.tag}>
                    {label}
                  </th>
                  <td>{meaning?.means}</td>
                  <td>
                    <code>{meaning?.written}</code>
                  </td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </ScrollBox>
    </section>
  )
}
