import { existsSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { findOnPath } from './find-on-path.ts'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome']

/** Where a browser comes from: the environment, Playwright's own download, or the system. */
export interface FoundChromium {
  source: 'CHROME_PATH' | 'Playwright' | 'system'
  path: string
}

/** Returns the first Chromium to use, or nothing if this machine has none. */
export function findChromium(): FoundChromium | undefined {
  const chosen = process.env.CHROME_PATH
  if (chosen) return { source: 'CHROME_PATH', path: chosen }

  const downloaded = playwrightDownload()
  if (downloaded && existsSync(downloaded)) return { source: 'Playwright', path: downloaded }

  const path = findOnPath(NAMES) ?? folderCandidates().find((candidate) => existsSync(candidate))
  return path ? { source: 'system', path } : undefined
}

function playwrightDownload(): string | undefined {
  try {
    return chromium.executablePath()
  } catch {
    // Playwright throws where it offers no build, and the system may still have a browser.
    return undefined
  }
}

function folderCandidates(): string[] {
  if (process.platform === 'darwin') return macCandidates()
  if (process.platform === 'win32') return windowsCandidates()
  return []
}

function macCandidates(): string[] {
  const names = ['Google Chrome', 'Chromium', 'Microsoft Edge']
  return ['/Applications', join(homedir(), 'Applications')].flatMap((folder) =>
    names.map((name) => join(folder, `${name}.app`, 'Contents', 'MacOS', name)),
  )
}

function windowsCandidates(): string[] {
  // turbo hides most variables from its tasks, so each has the default it has on Windows.
  const folders = [
    process.env.PROGRAMFILES ?? 'C:\\Program Files',
    process.env['PROGRAMFILES(X86)'] ?? 'C:\\Program Files (x86)',
    process.env.LOCALAPPDATA ?? join(homedir(), 'AppData', 'Local'),
  ]
  const programs = [
    ['Google', 'Chrome', 'Application', 'chrome.exe'],
    ['Chromium', 'Application', 'chrome.exe'],
    ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
  ]
  return folders.flatMap((folder) => programs.map((program) => join(folder, ...program)))
}
