// Builds small projects from packed tarballs and looks at them in Chromium:
// node apps/consumers/src/run-consumers.ts [--ci] [name …]
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { launchOptions } from '@routebord/browser'
import type { JourneyDocument } from '@routebord/schema'
import { type Browser, chromium } from 'playwright-core'
import { checkPage } from './check-page.ts'
import { CONSUMERS, type Consumer } from './consumer.ts'
import { installConsumer } from './install-consumer.ts'
import { packPackages, type Tarballs } from './pack-packages.ts'
import { runCommand } from './run-command.ts'
import { runReactTests } from './run-react-tests.ts'
import { serveFolder, startServer } from './serve-consumer.ts'

// No tool that a consumer is built with may phone home.
process.loadEnvFile(new URL('../../../telemetry.env', import.meta.url))
process.env.NEXT_TELEMETRY_DISABLED = '1'

const WORK = join(tmpdir(), 'routebord-consumers')
const SCREENSHOTS = fileURLToPath(new URL('../reports', import.meta.url))

interface Result {
  readonly name: string
  readonly installed: string
  readonly built: string
  readonly faults: readonly string[]
}

async function runConsumer(
  consumer: Consumer,
  browser: Browser,
  tarballs: Tarballs,
): Promise<Result> {
  const folder = join(WORK, consumer.name)
  let [installed, built] = ['', '']
  try {
    installed = await timed(() => installConsumer(consumer, folder, tarballs))
    built = await timed(() => buildConsumer(consumer, folder))
    const faults = await look(consumer, folder, browser)
    if (consumer.isForReactTests) await runReactTests(folder)
    return { name: consumer.name, installed, built, faults }
  } catch (error) {
    const fault = error instanceof Error ? error.message : String(error)
    return { name: consumer.name, installed, built, faults: [fault] }
  }
}

async function buildConsumer({ isDevelopment }: Consumer, folder: string): Promise<void> {
  const variables = isDevelopment ? { NODE_ENV: 'development' } : {}
  const { scripts = {} } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  for (const name of ['build', 'typecheck'])
    if (name in scripts) await runCommand(folder, variables, 'npm', 'run', name)
}

async function look(
  consumer: Consumer,
  folder: string,
  browser: Browser,
): Promise<readonly string[]> {
  const { name, served, isStrict = false, isDevelopment, pages } = consumer
  const journey = readJourney(consumer, folder)
  const { origin, stop } =
    served === 'start'
      ? await startServer(folder)
      : await serveFolder(join(folder, served), isStrict)
  const faults: string[] = []
  try {
    for (const page of pages) {
      const screenshot = join(
        SCREENSHOTS,
        `${[name, ...(page.path.match(/\w+/g) ?? [])].join('-')}.png`,
      )
      const expected = isDevelopment ? { ...page, isDevelopment } : page
      faults.push(...(await checkPage(browser, origin, expected, journey, screenshot)))
    }
  } finally {
    await stop()
  }
  return faults
}

/** The journey that a page shows: the example, or what stands in the page. */
function readJourney({ journey }: Consumer, folder: string): JourneyDocument {
  const text = readFileSync(join(folder, journey ?? 'index.html'), 'utf8')
  const [, json = text] = /<script type="application\/json">([\s\S]*?)<\/script>/.exec(text) ?? []
  return JSON.parse(json)
}

async function timed(run: () => Promise<void>): Promise<string> {
  const start = performance.now()
  await run()
  return ((performance.now() - start) / 1000).toFixed(1)
}

function chooseConsumers(names: readonly string[], isCi: boolean): readonly Consumer[] {
  const unknown = names.filter((name) => CONSUMERS.every((consumer) => consumer.name !== name))
  if (unknown.length > 0) throw new Error(`there is no consumer ${unknown.join(', ')}`)
  if (names.length > 0) return CONSUMERS.filter(({ name }) => names.includes(name))
  return CONSUMERS.filter(({ inCi }) => !isCi || inCi)
}

const { values, positionals } = parseArgs({
  options: { ci: { type: 'boolean', default: false } },
  allowPositionals: true,
})
const chosen = chooseConsumers(positionals, values.ci)
mkdirSync(SCREENSHOTS, { recursive: true })
const tarballs = await packPackages(join(WORK, 'tarballs'))
for (const path of tarballs.values()) if (!existsSync(path)) throw new Error(`not packed: ${path}`)
const browser = await chromium.launch(launchOptions())
const printRow = (cells: readonly string[]): void =>
  console.log(cells.map((cell, index) => cell.padEnd(index === 0 ? 20 : 11)).join(''))
printRow(['consumer', 'install s', 'build s', 'checks'])
for (const consumer of chosen) {
  const { name, installed, built, faults } = await runConsumer(consumer, browser, tarballs)
  printRow([name, installed, built, faults.length === 0 ? 'all well' : `${faults.length} wrong`])
  for (const fault of faults) console.log(`  ${fault.replaceAll('\n', '\n  ')}`)
  if (faults.length > 0) process.exitCode = 1
}
await browser.close()
