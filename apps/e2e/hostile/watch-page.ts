import type { Page } from '@playwright/test'

/** What a page is served, by its address. */
export type ServedFiles = ReadonlyMap<
  string,
  { readonly body: string; readonly contentType: string; readonly policy?: string }
>

/** What a page did that nobody asked it for. */
export interface PageWatch {
  /** Serves other files from now on; whatever else the page asks for is a misdeed. */
  readonly serve: (files: ServedFiles) => void
  /** Takes the misdeeds since the last time: canaries, dialogs, requests, windows, downloads, messages. */
  readonly take: () => readonly string[]
}

/**
 * Watches a page, and everything that it opens. `canary` is the name that hostile strings call; what begins with `home`
 * may be asked for.
 */
export async function watchPage(page: Page, home?: string): Promise<PageWatch> {
  let files: ServedFiles = new Map()
  const misdeeds: string[] = []
  const note = (misdeed: string): void => void misdeeds.push(misdeed.slice(0, 200))
  const context = page.context()
  await context.exposeFunction('canary', () => note('script: canary'))
  await context.route('**/*', (route) => {
    const url = route.request().url()
    const file = files.get(url)
    if (home !== undefined && url.startsWith(home)) return route.continue()
    if (file === undefined) {
      note(`request: ${url}`)
      return route.abort()
    }
    const headers = { ...(file.policy && { 'content-security-policy': file.policy }) }
    return route.fulfill({ body: file.body, contentType: file.contentType, headers })
  })
  context.on('page', () => note('window'))
  context.on('dialog', (dialog) => {
    note(`dialog: ${dialog.message()}`)
    return dialog.dismiss()
  })
  page.on('download', (download) => note(`download: ${download.url()}`))
  page.on('console', (message) => note(`console: ${message.text()}`))
  page.on('pageerror', (error) => note(`error: ${error.message}`))
  return {
    serve: (next) => {
      files = next
    },
    take: () => misdeeds.splice(0),
  }
}
