import { renderToHtml, STYLESHEET } from '@routebord/d3/svg'
import { bouncyBall } from '@routebord/examples'
import { assertJourney } from '@routebord/schema'
import { bundlePage } from '../pages/bundle-page.ts'
import type { ServedFile } from '../pages/serve-files.ts'

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ')

/** Writes a page under the strictest policy, with two maps: one that a server wrote, one that the page draws. */
export async function policyFiles(): Promise<Readonly<Record<string, ServedFile>>> {
  const markup = renderToHtml(assertJourney(bouncyBall))
  const body = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Policy</title>
<link rel="stylesheet" href="/routebord.css"><script type="module" src="/page.js"></script></head>
<body><div class="map routebord">${markup}</div><div class="map"></div></body></html>`
  return {
    '/': { body, contentType: 'text/html', policy: POLICY },
    '/page.js': { body: await bundlePage('policy.js'), contentType: 'text/javascript' },
    '/routebord.css': { body: STYLESHEET, contentType: 'text/css' },
  }
}

declare global {
  interface Window {
    /** Written by `noteViolations`. */
    violations: string[]
  }
}

/** Runs in a page before its own scripts: notes in `window.violations` what its policy forbade. */
export function noteViolations(): void {
  window.violations = []
  document.addEventListener('securitypolicyviolation', (event) =>
    window.violations.push(`${event.violatedDirective}: ${event.blockedURI} ${event.sample}`),
  )
}
