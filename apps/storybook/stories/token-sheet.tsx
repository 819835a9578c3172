import { STYLESHEET, TOKENS } from '@routebord/d3'
import { type ReactElement, useEffect } from 'react'
import { adoptSheet } from './adopt-sheet.ts'
import { ScrollBox } from './scroll-box.tsx'
import { tokenColor } from './token-color.ts'

/** Every custom property that a page can set, with its colour in the theme of the page and its values in both. */
export function TokenSheet(): ReactElement {
  useEffect(() => adoptSheet(STYLESHEET), [])
  return (
    <section className="sheet">
      <h2>Tokens</h2>
      <ScrollBox label="Tokens" className="routebord">
        <table>
          <thead>
            <tr>
              <th scope="col">Here</th>
              <th scope="col">Custom property</th>
              <th scope="col">Light</th>
              <th scope="col">Dark</th>
            </tr>
          </thead>
          <tbody>
            {Object.entries(TOKENS).map(([name, { light, dark }]) => (
              <tr key={name} data-token={name}>
                <td>
                  <svg width="72" height="24" aria-hidden="true">
                    <rect width="72" height="24" fill={tokenColor(name)} />
                  </svg>
                </td>
                <th scope="row">
                  <code>--routebord-{name}</code>
                </th>
                <td>
                  <Value color={light} />
                </td>
                <td>
                  <Value color={dark} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </section>
  )
}

function Value({ color }: { readonly color: string }): ReactElement {
  return (
    <span className="value">
      <svg width="24" height="16" aria-hidden="true">
        <rect width="24" height="16" fill={color} />
      </svg>
      <code>{color}</code>
    </span>
  )
}
