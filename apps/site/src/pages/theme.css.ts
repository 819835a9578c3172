import { TOKENS } from '@routebord/d3/svg'

type Theme = 'light' | 'dark'

const tones = Object.entries(TOKENS)

const palette = (theme: Theme): string =>
  `color-scheme:${theme};${tones.map(([name, colors]) => `--${name}:${colors[theme]}`).join(';')}`

const mapTones = tones.map(([name]) => `--routebord-${name}-default:var(--${name})`).join(';')

// Pages that let their reader choose carry `data-theme`. It says dark until a script has asked, so without script
// the system decides.
const css = `:root{${palette('light')}}
@media (prefers-color-scheme:dark){:root{${palette('dark')}}}
:root[data-theme=light]{${palette('light')}}
:root[data-theme=dark]{${palette('dark')}}
@media (scripting:none) and (prefers-color-scheme:light){:root[data-theme=dark]{${palette('light')}}}
@media (forced-colors:none){.routebord{color-scheme:inherit;${mapTones}}}
`

/** Serves the colours of the maps as those of the whole site, in both themes. */
export function GET(): Response {
  return new Response(css, { headers: { 'content-type': 'text/css; charset=utf-8' } })
}
