// Rates one page of each type of the built site with Lighthouse, which npx fetches, and prints a table:
// node scripts/lighthouse.ts [--runs 3] [--only /method/signposts/] [--built dist]
import { execFile } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, writeFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { parseArgs, promisify } from 'node:util'
import { findChromium } from '@routebord/browser'
import { serveFolder } from './serve-folder.ts'

const VERSION = '13.5.0'

const PAGES = [
  '/',
  '/method/signposts/',
  '/case/to-be/',
  '/method/glossary/',
  '/playground/',
  '/reference/guides/vue/',
  '/reference/schema/',
  '/embed/two-roles/',
  '/reference/changes/',
  '/404.html',
]

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo']
const PRESETS = ['mobile', 'desktop'] as const
type Preset = (typeof PRESETS)[number]

/** What we read of Lighthouse's report. */
interface Report {
  readonly categories: Readonly<
    Record<string, { score: number; auditRefs: { id: string; weight: number }[] }>
  >
  readonly audits: Readonly<Record<string, Audit>>
  /** How fast the machine was: about 1500 and more for an idle desktop, less where other programs run. */
  readonly environment: { readonly benchmarkIndex: number }
}

interface Audit {
  readonly score: number | null
  readonly numericValue?: number
  readonly details?: {
    readonly items?: readonly { resourceType?: string; transferSize?: number }[]
  }
}

const { values } = parseArgs({
  options: { runs: { type: 'string' }, only: { type: 'string' }, built: { type: 'string' } },
})
const runs = Number(values.runs ?? 3)
const pages = values.only === undefined ? PAGES : [values.only]
const folder = fileURLToPath(new URL('../', import.meta.url))
const server = serveFolder(values.built ?? `${folder}dist`).listen(0, '127.0.0.1')
await once(server, 'listening')
const { port } = server.address() as AddressInfo

const lines = [
  'page',
  'preset',
  ...CATEGORIES,
  'LCP ms',
  'TBT ms',
  'CLS',
  'script kB',
  'machine',
  'faults',
]
console.log(`| ${lines.join(' | ')} |\n|${' --- |'.repeat(lines.length)}`)
for (const page of pages) for (const preset of PRESETS) await ratePage(page, preset)
server.close()

async function ratePage(page: string, preset: Preset): Promise<void> {
  const reports: Report[] = []
  for (let run = 0; run < runs; run++) reports.push(await readReport(page, preset))
  const scores = CATEGORIES.map((name) =>
    median(reports.map(({ categories }) => Math.round((categories[name]?.score ?? 0) * 100))),
  )
  const values = ['largest-contentful-paint', 'total-blocking-time', 'cumulative-layout-shift'].map(
    (id) => median(reports.map(({ audits }) => audits[id]?.numericValue ?? 0)),
  )
  const [lcp = 0, tbt = 0, cls = 0] = values
  const script = median(reports.map(scriptBytes)) / 1000
  const machine = median(reports.map(({ environment }) => environment.benchmarkIndex))
  const times = [Math.round(lcp), Math.round(tbt), cls.toFixed(3)]
  const cells = [page, preset, ...scores, ...times, script.toFixed(1), Math.round(machine)]
  console.log(`| ${[...cells, faultsOf(reports).join(', ')].join(' | ')} |`)
}

/** Runs Lighthouse once; it starts and ends a browser of its own. */
async function readReport(page: string, preset: Preset): Promise<Report> {
  const { stdout } = await promisify(execFile)(
    'npx',
    [
      '-y',
      `lighthouse@${VERSION}`,
      `http://127.0.0.1:${port}${page}`,
      '--quiet',
      '--output=json',
      `--only-categories=${CATEGORIES.join()}`,
      // Root in a container has no sandbox to run a browser in; the pages are our own.
      '--chrome-flags=--headless=new --no-sandbox',
      ...(preset === 'desktop' ? ['--preset=desktop'] : []),
    ],
    { maxBuffer: 1e8, env: { ...process.env, CHROME_PATH: findChromium()?.path } },
  )
  mkdirSync(`${folder}reports`, { recursive: true })
  writeFileSync(`${folder}reports/lighthouse.json`, stdout)
  return JSON.parse(stdout)
}

/** Bytes of script that were fetched, compressed. */
function scriptBytes({ audits }: Report): number {
  const requests = audits['network-requests']?.details?.items ?? []
  return requests
    .filter(({ resourceType }) => resourceType === 'Script')
    .reduce((sum, { transferSize = 0 }) => sum + transferSize, 0)
}

/** The weighted audits that cost points in any run. */
function faultsOf(reports: readonly Report[]): readonly string[] {
  const ids = reports.flatMap(({ categories, audits }) =>
    Object.values(categories)
      .flatMap(({ auditRefs }) => auditRefs)
      .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 0.9)
      .map(({ id }) => id),
  )
  return [...new Set(ids)]
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0
}
