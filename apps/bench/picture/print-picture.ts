import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { deriveComposite } from '@routebord/analysis'
import { buildScene } from '@routebord/d3/svg'
import { layoutSwimlane } from '@routebord/layout'
import { resolveJourney } from '@routebord/schema'
import { describeMachine } from '../src/describe-machine.ts'
import { makeDocument } from '../src/layout/make-journey.ts'
import { countMarks } from './count-marks.ts'
import { describePicture } from './describe-picture.ts'
import {
  type MeasuredPanning,
  measureChange,
  measureDrawings,
  measurePanning,
} from './measure-picture.ts'
import { measureSizes } from './measure-sizes.ts'
import { openPage } from './open-page.ts'

const SIZE = { roles: 8, steps: 300 }
const PANNED = [
  ['whole', { roles: 8, steps: 1_000 }],
  ['window', { roles: 8, steps: 1_000 }],
  ['canvas', { roles: 8, steps: 1_000 }],
  ['window', { roles: 12, steps: 20_000 }],
  ['canvas', { roles: 12, steps: 20_000 }],
] as const
const LENGTHS = [50, 100, 200, 400, 800, 1_600]
const ROUNDS = 9
const SIZE_ROUNDS = 5
const CHANGES = 9
const FRAMES = 300

const machine = describeMachine()
const { browser, ...timed } = await openPage()
try {
  const document = makeDocument(SIZE, 'late')
  const names = await timed.page.evaluate(() => window.bench.names)
  const drawings = await measureDrawings(timed, names, document, ROUNDS)
  const change = await measureChange(timed, document, CHANGES)
  const sizes = await measureSizes(timed, SIZE.roles, LENGTHS, SIZE_ROUNDS)
  const panned: MeasuredPanning[] = []
  for (const [painting, size] of PANNED)
    panned.push(await measurePanning(timed, painting, makeDocument(size, 'late'), FRAMES))
  const scene = buildScene(layoutSwimlane(deriveComposite(resolveJourney(document))), document.id)
  const text = describePicture({
    machine,
    browser: `Chromium ${browser.version()}`,
    versions: [versionOf('@xyflow/react'), versionOf('mermaid')],
    size: { ...SIZE, marks: countMarks(scene) },
    rounds: ROUNDS,
    drawings,
    change,
    sizes,
    panned,
  })
  process.stdout.write(text)
  if (process.argv.includes('--write'))
    writeFileSync(fileURLToPath(new URL('../picture.md', import.meta.url)), text)
} finally {
  await browser.close()
}

function versionOf(library: string): string {
  const manifest = new URL(`../node_modules/${library}/package.json`, import.meta.url)
  return JSON.parse(readFileSync(manifest, 'utf8')).version
}
