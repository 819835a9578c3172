import type { Page } from 'playwright-core'

/** What a page says and asks for from the moment it is opened. */
export interface Watched {
  /** What it logged itself. */
  readonly logs: readonly string[]
  /** Errors, warnings, failed requests, and requests to anyone else. */
  readonly faults: readonly string[]
  /** The texts of the scripts it loaded. */
  readonly scripts: () => Promise<readonly string[]>
  /** Nodes that came into the map, or left it, since the page was read. */
  readonly changes: () => Promise<readonly string[]>
}

/** Watches a page that has not been opened yet. */
export async function watchPage(page: Page, origin: string): Promise<Watched> {
  const logs: string[] = []
  const faults: string[] = []
  const scripts: Promise<string>[] = []
  page.on('console', (message) => {
    if (message.type() === 'log' || isGreeting(message.text())) logs.push(message.text())
    else if (!isIcon(message.location().url)) faults.push(`${message.type()}: ${message.text()}`)
  })
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`))
  page.on('requestfailed', (request) => faults.push(`failed: ${request.url()}`))
  page.on('request', (request) => {
    const url = request.url()
    if (!url.startsWith(origin) && !url.startsWith('data:')) faults.push(`foreign: ${url}`)
  })
  page.on('response', (response) => {
    if (response.status() >= 400 && !isIcon(response.url()))
      faults.push(`${response.status()}: ${response.url()}`)
    if (response.request().resourceType() === 'script') scripts.push(response.text())
  })
  await page.addInitScript(watchNodes)
  return {
    logs,
    faults,
    scripts: () => Promise.all(scripts),
    changes: () => page.evaluate(() => (window as unknown as { changes: string[] }).changes),
  }
}

/** React's development build says what it is, and nothing is wrong with that. */
export function isGreeting(text: string): boolean {
  return text.includes('Download the React DevTools')
}

/** Browsers ask for it unasked, and a small project has none. */
function isIcon(url: string): boolean {
  return url.endsWith('/favicon.ico')
}

/** Runs in the page: the toolbar and the layer over the picture may come, nothing else. */
function watchNodes(): void {
  const changes: string[] = []
  Object.assign(window, { changes })
  const ours = '.routebord svg, .routebord-legend, .routebord-outline, .routebord-figures'
  const observer = new MutationObserver((records) => {
    for (const { target, addedNodes, removedNodes } of records) {
      const element = target instanceof Element ? target : target.parentElement
      if (element?.closest(ours) && !element.closest('.routebord-toolbar'))
        changes.push(`+${addedNodes.length} −${removedNodes.length} ${element.tagName}`)
    }
  })
  document.addEventListener('readystatechange', () => {
    if (document.readyState === 'interactive')
      observer.observe(document.documentElement, { childList: true, subtree: true })
  })
}
