// Finds a Chromium for the tests, or gets one: node tools/browser/ensure.ts
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type FoundChromium, findChromium } from './src/index.ts'

type Command = [program: string, ...args: string[]]

const systemInstallers: Record<string, Command[]> = {
  'apt-get': [
    ['apt-get', 'update'],
    ['apt-get', 'install', '-y', '--no-install-recommends', 'chromium', 'fonts-liberation'],
  ],
  dnf: [['dnf', 'install', '-y', 'chromium', 'liberation-fonts']],
  apk: [['apk', 'add', '--no-cache', 'chromium', 'font-liberation']],
  pacman: [['pacman', '-Sy', '--noconfirm', '--needed', 'chromium', 'ttf-liberation']],
}

function run([program, ...args]: Command): boolean {
  return spawnSync(program, args, { stdio: 'inherit', timeout: 900_000 }).status === 0
}

function isLinuxRoot(): boolean {
  return process.platform === 'linux' && process.getuid?.() === 0
}

function usableChromium(): FoundChromium | undefined {
  const found = findChromium()
  if (!found || !existsSync(found.path)) return undefined
  // On Linux a download may lack shared libraries, which only starting it shows.
  if (process.platform === 'linux') {
    const started = spawnSync(found.path, ['--version'], { stdio: 'ignore', timeout: 60_000 })
    if (started.status !== 0) return undefined
  }
  return found
}

function runPlaywright(command: string): void {
  const folder = dirname(fileURLToPath(import.meta.resolve('playwright-core/package.json')))
  console.log(`No Chromium that starts: trying "playwright ${command} chromium".`)
  run([process.execPath, join(folder, 'cli.js'), command, 'chromium'])
}

function systemInstaller(): Command[] | undefined {
  const found = Object.keys(systemInstallers).find(
    (name) => spawnSync(name, ['--version'], { stdio: 'ignore' }).status === 0,
  )
  return found ? systemInstallers[found] : undefined
}

function installWithSystem(): void {
  const commands = isLinuxRoot() ? systemInstaller() : undefined
  if (!commands) return
  console.log('Still no Chromium: trying the package manager of this system.')
  commands.every((command) => run(command))
}

function installLibraries(): void {
  // Ubuntu has no chromium package of its own, so a download there may need its libraries.
  if (isLinuxRoot() && findChromium()?.source === 'Playwright') runPlaywright('install-deps')
}

function advice(): string[] {
  const chosen = process.env.CHROME_PATH
  if (chosen) {
    return [
      `CHROME_PATH is set to ${chosen}, which is not a browser that starts.`,
      'Set CHROME_PATH to the program file of Chrome or Chromium, or unset it to have one searched for.',
    ]
  }
  const byPlatform: Partial<Record<NodeJS.Platform, string | undefined>> = {
    darwin: '  brew install --cask google-chrome',
    win32: '  winget install --id Google.Chrome',
    linux: systemInstaller()
      ?.map((command) => `  sudo ${command.join(' ')}`)
      .join('\n'),
  }
  return [
    'No Chromium could be found or installed. Type this, then run the tests again:',
    byPlatform[process.platform] ?? '  (install Chrome or Chromium in the way of your system)',
    'If a Chrome or Chromium is elsewhere, set CHROME_PATH to its program file instead:',
    process.platform === 'win32'
      ? '  $env:CHROME_PATH = "C:\\path\\to\\chrome.exe"'
      : '  export CHROME_PATH=/path/to/chrome',
  ]
}

function ensureChromium(): FoundChromium | undefined {
  const present = usableChromium()
  // A wrong CHROME_PATH is the reader's to mend: installing another browser would hide it.
  if (present || process.env.CHROME_PATH) return present
  for (const install of [() => runPlaywright('install'), installWithSystem, installLibraries]) {
    install()
    const found = usableChromium()
    if (found) return found
  }
  return undefined
}

const found = ensureChromium()
if (found) {
  console.log(`Browser for the tests: ${found.path} (${found.source})`)
} else {
  console.error(advice().join('\n'))
  process.exitCode = 1
}
