import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createRequire } from 'node:module'
import type { Readable } from 'node:stream'
import { findWebkit } from '@routebord/browser'
import { Builder, type WebDriver } from 'selenium-webdriver'

// A folder, which only `require` reads.
const { DriverService } = createRequire(import.meta.url)(
  'selenium-webdriver/remote',
) as typeof import('selenium-webdriver/remote')

/** A running WebKitGTK. */
export interface RunningWebkit {
  readonly driver: WebDriver
  readonly stop: () => Promise<void>
}

/** Starts WebKitGTK on a screen of its own. A dark theme of GTK, such as `Adwaita:dark`, asks for dark pages. */
export async function startWebkit(theme: string): Promise<RunningWebkit> {
  const found = findWebkit()
  if ('missing' in found) throw new Error('WebKitGTK is not installed.')
  // Xvfb looks for a free number itself, and writes it where it is told to.
  const screen = spawn(found.screen, ['-displayfd', '3', '-screen', '0', '1600x1200x24'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  })
  const [number] = await once(screen.stdio[3] as Readable, 'data')
  const service = new DriverService.Builder(found.driver)
    .setLoopback(true)
    .setEnvironment({ ...inherited(), DISPLAY: `:${String(number).trim()}`, GTK_THEME: theme })
    .build()
  const stopPrograms = async (): Promise<void> => {
    await service.kill()
    screen.kill()
  }
  try {
    const driver = await openBrowser(await service.start(), found.browser)
    return { driver, stop: () => driver.quit().then(stopPrograms) }
  } catch (error) {
    await stopPrograms()
    throw error
  }
}

async function openBrowser(url: string, binary: string): Promise<WebDriver> {
  const driver = await new Builder()
    .usingServer(url)
    .withCapabilities({
      browserName: 'MiniBrowser',
      'webkitgtk:browserOptions': { binary, args: ['--automation'] },
    })
    .build()
  await driver.manage().setTimeouts({ script: 600_000 })
  return driver
}

function inherited(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, value]],
    ),
  )
}
