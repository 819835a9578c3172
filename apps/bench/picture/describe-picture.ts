import { formatTable } from '../src/format-table.ts'
import { quantile } from '../src/median.ts'
import type { MeasuredChange, MeasuredDrawing, MeasuredPanning } from './measure-picture.ts'
import type { MeasuredSize } from './measure-sizes.ts'
import type { Painting } from './page/picture-page.ts'

/** What was measured of pictures in a page. */
export interface MeasuredPictures {
  readonly machine: string
  readonly browser: string
  /** Of React Flow and mermaid. */
  readonly versions: readonly [flow: string, mermaid: string]
  readonly size: { readonly roles: number; readonly steps: number; readonly marks: number }
  readonly rounds: number
  readonly drawings: readonly MeasuredDrawing[]
  readonly change: MeasuredChange
  readonly sizes: readonly MeasuredSize[]
  readonly panned: readonly MeasuredPanning[]
}

/** A frame at 60 a second, and what a clock of a tenth of a millisecond may be off. */
const FRAME = 16.7 + 0.1

/** Describes what was measured, as a page of Markdown. */
export function describePicture(measured: MeasuredPictures): string {
  const { machine, browser, size, rounds, drawings } = measured
  return `# Picture

What it takes to bring a journey to the screen, beside the same picture as plain markup, and beside two other libraries.
Made by \`pnpm --filter @routebord/bench run picture --write\`.

Measured ${machine}, ${browser}, without a graphics card. Only ratios within this run say something.

## First drawing

${size.roles} roles, ${size.steps} steps, ${size.marks.toLocaleString('en')} marks; medians of ${rounds} rounds in turns, up to the frame that shows it. The multiple
is that of the markup in the same round.

${formatTable(
  ['what is drawn', 'elements', 'ms', 'multiple'],
  drawings.map(({ name, elements, time, ratio }) => [
    name,
    elements.toLocaleString('en'),
    time.toFixed(1),
    `${ratio.toFixed(2)}×`,
  ]),
)}

## One changed step

${describeChange(measured.change)}

## From which length on

A first drawing by \`renderSwimlane\`, with a window and on canvas as a multiple of the whole as SVG in the same round.

${describeSizes(measured.sizes)}

## Panning

${describePanning(measured.panned)}

${describeMethod(measured.versions)}`
}

function describeChange({ time, pictureTime, writes, firstWrites }: MeasuredChange): string {
  return `One letter of a title on the same map. \`joinScene\`, which is given the new scene: ${pictureTime.toFixed(1)} ms with the layout of the
page. \`update\`: ${time.toFixed(1)} ms with layout, scene, overview, outline and the layout of the page, and ${writes} writes to the page. The first drawing takes ${firstWrites.toLocaleString('en')}: ${((100 * writes) / firstWrites).toFixed(2)} %.`
}

function describeSizes(sizes: readonly MeasuredSize[]): string {
  return formatTable(
    ['map', 'the whole as SVG, ms', 'with a window', 'on canvas'],
    sizes.map(({ roles, steps, time, windowRatio, canvasRatio }) => [
      `${roles} × ${steps.toLocaleString('en')}`,
      time.toFixed(1),
      `${windowRatio.toFixed(2)}×`,
      `${canvasRatio.toFixed(2)}×`,
    ]),
  )
}

function describePanning(panned: readonly MeasuredPanning[]): string {
  return formatTable(
    ['map', 'frames', 'p50, ms', 'p95, ms', 'over 16.7 ms', 'a frame lost', 'main thread, ms'],
    panned.map(describePanned),
  )
}

const PAINTED: Readonly<Record<Painting, string>> = {
  whole: 'the whole as SVG',
  window: 'SVG, with a window',
  canvas: 'canvas',
}

function describePanned({
  painting,
  roles,
  steps,
  frames,
  time,
}: MeasuredPanning): readonly string[] {
  const late = frames.filter((frame) => frame > FRAME).length
  const lost = frames.filter((frame) => frame > 1.5 * FRAME).length
  const share = (count: number): string => `${((100 * count) / frames.length).toFixed(1)} %`
  return [
    `${roles} × ${steps.toLocaleString('en')}, ${PAINTED[painting]}`,
    String(frames.length),
    quantile(frames, 0.5).toFixed(1),
    quantile(frames, 0.95).toFixed(1),
    share(late),
    share(lost),
    time.toFixed(2),
  ]
}

function describeMethod([flow, mermaid]: MeasuredPictures['versions']): string {
  return `## How it was measured

- **Milliseconds** are those of the processor for the page's main thread: script, style, layout and painting, and not what
  other programs took from it. Rasterising is done by other threads.
- **The journey** is that of \`layout.md\`, roles joining late. Every drawing goes into an empty element of one page, which
  is taken away again; what a contender needs beforehand is made before the clock starts.
- **The same picture as markup** is what \`joinScene\` drew, serialised: the same elements and attributes.
- **React Flow** ${flow} gets our places, a node with its title for each step and an edge for each leg, in its production build: no
  cards, quotes, signs or feelings. It is done when every edge is there.
- **mermaid** ${mermaid} draws its \`journey\`, a task with its people for each step, and lays it out itself.
- **Writes** are calls that create, place, change or take away a node of the page, counted in another run than the time.
- **Panning** scrolls 24 px a frame. Frames are timed by the clock, between the calls of \`requestAnimationFrame\`: a busy
  machine makes them late, and what a compositor puts off is not in them.
- Server renders and their weight are in \`layout.md\`.
`
}
