import { STYLESHEET, type Theme, TOKENS } from '@routebord/d3'
import { type ReactElement, useLayoutEffect } from 'react'
import { adoptSheet } from './adopt-sheet.ts'
import { ScrollBox } from './scroll-box.tsx'
import { tokenColor } from './token-color.ts'

const THEMES: readonly Theme[] = ['light', 'dark', 'high-contrast']

/** Every custom property that a page can set, with its colour in the theme of the page and its values in all. */
export function TokenSheet(): ReactElement {
  useLayoutEffect(() => adoptSheet(STYLESHEET), [])
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
              <th scope="col">High contrast</th>
            </tr>
          </thead>
          <tbody>
            {Object.entries(TOKENS).map(([name, colors]) => (
              <tr key={name} data-token={name}>
                <td>
                  <svg width="72" height="24" aria-hidden="true">
                    <rect width="72" height="24" fill={tokenColor(name)} />
                  </svg>
                </td>
                <th scope="row">
                  <code>--routebord-{name}</code>
                </th>
                {THEMES.map((theme) => (
                  <td key={theme}>
                    <Value color={colors[theme]} />
                  </td>
                ))}
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
