import type { Page } from 'playwright'

/** Returns what goes wrong on a page from now on: errors, and requests that fail. The list grows. */
export function watchPage(page: Page): readonly string[] {
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(error.message))
  page.on('console', (message) => {
    // A resource that is missing is named by its response; a browser's own question for an icon has none.
    const isAnswer = message.text().startsWith('Failed to load resource')
    if (message.type() === 'error' && !isAnswer) faults.push(message.text())
  })
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${response.status()} ${response.url()}`)
  })
  return faults
}
