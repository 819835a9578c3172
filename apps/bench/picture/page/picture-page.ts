// What is timed in the page: the bundle of this file hangs its functions on the window.
import { renderSwimlane, type SwimlaneHandle, type SwimlaneOptions } from '@routebord/d3'
import { canvasPicture } from '@routebord/d3/canvas'
import { windowPicture } from '@routebord/d3/window'
import { type JourneyDocument, resolveJourney } from '@routebord/schema'
import { CONTENDERS } from '../contenders/index.ts'
import { createPicture, sceneOf } from '../contenders/our-scene.ts'
import { changeStep } from './change-step.ts'
import { countWrites } from './count-writes.ts'
import { nextFrame, painted } from './next-frame.ts'

/** What a change of one step wrote to the page. */
export interface CountedChange {
  readonly writes: number
  /** Of the first drawing of the whole map. */
  readonly firstWrites: number
}

/** How the picture of a map is brought to the screen. */
export type Painting = 'whole' | 'window' | 'canvas'

const PAINTINGS: Readonly<Record<Painting, SwimlaneOptions>> = {
  whole: {},
  window: { windowing: windowPicture },
  canvas: { windowing: canvasPicture() },
}

let prepared: () => Promise<void> = async () => undefined
let clear: () => void = () => undefined

/** Makes what a contender needs, so that `run` does nothing but draw. */
function prepareDrawing(name: string, journey: JourneyDocument): void {
  const draw = CONTENDERS.find((contender) => contender.name === name)?.prepare(journey)
  if (draw === undefined) throw new Error(`no such contender: ${name}`)
  const container = makeContainer()
  prepared = async () => {
    const undo = await draw(container)
    clear = () => {
      undo()
      container.remove()
    }
  }
}

/** What draws a change: the whole map by `update`, or its picture alone by `joinScene`. */
export type Changing = 'map' | 'picture'

/** Draws a map, and makes the change of one of its steps ready for `run`. */
function prepareChange(document: JourneyDocument, at: number, changing: Changing): void {
  const container = makeContainer()
  const undo = makeChange[changing](container, document, changeStep(document, at))
  clear = () => {
    undo()
    container.remove()
  }
}

const makeChange: Readonly<
  Record<
    Changing,
    (container: HTMLElement, before: JourneyDocument, after: JourneyDocument) => () => void
  >
> = {
  map: (container, before, after) => {
    const handle = renderSwimlane(container, resolveJourney(before))
    const changed = resolveJourney(after)
    prepared = async () => handle.update(changed)
    return handle.destroy
  },
  picture: (container, before, after) => {
    const draw = createPicture(container)
    draw(sceneOf(before))
    const changed = sceneOf(after)
    prepared = async () => draw(changed)
    return () => undefined
  },
}

/** Draws a map that stays, until what it needs is on the screen. */
async function drawMap(document: JourneyDocument, painting: Painting): Promise<void> {
  const container = makeContainer()
  const handle = renderSwimlane(container, resolveJourney(document), PAINTINGS[painting])
  clear = () => {
    handle.destroy()
    container.remove()
  }
  await painted()
}

/** Does what was prepared, up to the frame that shows it. */
async function run(): Promise<void> {
  await prepared()
  await painted()
}

/** Takes away what was drawn, and returns of how many elements it was. */
function finish(): number {
  const elements = document.body.getElementsByTagName('*').length
  clear()
  return elements
}

function countChange(document: JourneyDocument, at: number): CountedChange {
  const journey = resolveJourney(document)
  const changed = resolveJourney(changeStep(document, at))
  const container = makeContainer()
  const handles: SwimlaneHandle[] = []
  const firstWrites = countWrites(() => {
    handles.push(renderSwimlane(container, journey))
  })
  const writes = countWrites(() => {
    for (const handle of handles) handle.update(changed)
  })
  for (const handle of handles) handle.destroy()
  container.remove()
  return { writes, firstWrites }
}

/** Pans the map that stands in the page, a step a frame, and returns how long each frame took, in ms. */
async function timePanning(frames: number): Promise<readonly number[]> {
  const picture = document.querySelector('.routebord-picture')
  if (picture === null) throw new Error('no picture')
  picture.scrollIntoView()
  const times: number[] = []
  let before = await nextFrame()
  for (let frame = 0; frame < frames; frame += 1) {
    picture.scrollLeft += 24
    const now = await nextFrame()
    times.push(now - before)
    before = now
  }
  return times
}

function makeContainer(): HTMLElement {
  const container = document.createElement('div')
  document.body.append(container)
  return container
}

interface Bench {
  readonly names: readonly string[]
  readonly prepareDrawing: typeof prepareDrawing
  readonly prepareChange: typeof prepareChange
  readonly drawMap: typeof drawMap
  readonly run: typeof run
  readonly finish: typeof finish
  readonly countChange: typeof countChange
  readonly timePanning: typeof timePanning
}

declare global {
  interface Window {
    readonly bench: Bench
  }
}

const bench: Bench = {
  names: CONTENDERS.map(({ name }) => name),
  prepareDrawing,
  prepareChange,
  drawMap,
  run,
  finish,
  countChange,
  timePanning,
}

Object.assign(window, { bench })
