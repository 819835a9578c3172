// The page of the long runs: maps that come and go, are resized and interrupted, over and over.
import { renderSwimlane, type SwimlaneHandle, type SwimlaneOptions } from '@routebord/d3'
import { emphasize } from '@routebord/d3/overlays'
import { detailTool, focusTool, searchTool } from '@routebord/d3/tools'
import { bouncyBall, generateJourney, twoRoles } from '@routebord/examples'
import { assertJourney, type Journey, type JourneyDocument } from '@routebord/schema'
import { keepBooks, type OpenThings } from '../../../packages/d3/test/keep-books.ts'

const small = assertJourney(twoRoles)
const large = assertJourney(bouncyBall)
const other = assertJourney(generateJourney({ seed: 7, roles: 3, steps: 12, shared: 0.4 }))

/** What a page holds, before and after. */
interface Held extends OpenThings {
  readonly nodes: number
}

/** Maps that come, change and go; says what the page holds before the first and after the last. */
function comeAndGo(cycles: number): { readonly before: Held; readonly after: Held } {
  const books = keepBooks()
  const container = makeContainer()
  const held = (): Held => ({ nodes: document.querySelectorAll('*').length, ...books.open() })
  const before = held()
  for (let cycle = 0; cycle < cycles; cycle += 1) {
    const tools = [detailTool(), focusTool(), searchTool()]
    const handle = renderSwimlane(container, small, { tools })
    handle.on('select', () => undefined)
    handle.update(small, {
      selected: small.steps[0]?.id,
      overlays: [emphasize({ only: 'shared' })],
    })
    handle.update(small, { detail: 'overview' })
    handle.destroy()
    container.replaceChildren()
  }
  const after = held()
  books.close()
  container.remove()
  return { before, after }
}

/** Many maps side by side: the sheets that they share, and the ids that could clash. */
function standTogether(count: number): {
  readonly sheets: number
  readonly ids: number
  readonly pictures: number
} {
  const before = document.adoptedStyleSheets.length
  const containers = Array.from({ length: count }, makeContainer)
  const handles = containers.map((container) => renderSwimlane(container, small))
  const markup = containers.map(
    (container) => container.querySelector('.routebord-body')?.outerHTML,
  )
  const facts = {
    sheets: document.adoptedStyleSheets.length - before,
    ids: document.querySelectorAll('.routebord [id], .routebord [name]').length,
    pictures: new Set(markup).size,
  }
  for (const handle of handles) handle.destroy()
  for (const container of containers) container.remove()
  return facts
}

/** Gives the container of a living map another width in each frame, narrow and wide; errors come as messages. */
async function resize(times: number): Promise<number> {
  const container = makeContainer()
  const handle = renderSwimlane(container, large)
  const random = seeded(20_261_122)
  for (let time = 0; time < times; time += 1) {
    container.style.width = `${Math.round(200 + 1_400 * random())}px`
    await new Promise(requestAnimationFrame)
  }
  const buttons = container.querySelectorAll('.routebord-layer button').length
  handle.destroy()
  container.remove()
  return buttons
}

/** Interrupts the motion of a map at random, and lists where its parts are not as if nothing had moved. */
async function interrupt(times: number): Promise<readonly string[]> {
  const random = seeded(6)
  const container = makeContainer()
  const handle = renderSwimlane(container, large)
  for (let time = 0; time < times; time += 1) {
    handle.update(...anyView(random))
    // Sometimes at once, sometimes in the middle of the motion, sometimes after its end.
    for (let frame = Math.floor(random() * 30) - 8; frame > 0; frame -= 1)
      await new Promise(requestAnimationFrame)
  }
  handle.update(large, { detail: 'cards' })
  const fresh = makeContainer()
  const second = renderSwimlane(fresh, large, { detail: 'cards' })
  const differencesIn = (parts: readonly string[]): readonly string[] =>
    parts.flatMap((part) => {
      const [one, two] = [container, fresh].map((map) => map.querySelector(`.routebord-${part}`))
      return one && two ? findDifference(one, two) : [`no ${part}`]
    })
  const stray = [...differencesIn(AT_ONCE)]
  // What is gone fades over the picture; once it has, nothing of it is left.
  const motions = document.getAnimations().filter(({ timeline }) => timeline === document.timeline)
  await Promise.all(motions.map(({ finished }) => finished))
  await new Promise(requestAnimationFrame)
  stray.push(...differencesIn([...AT_ONCE, 'layer']))
  end(container, handle)
  end(fresh, second)
  return stray
}

/** The parts of a map that are as they should be while marks still move. */
const AT_ONCE = ['heads', 'phase-heads', 'body', 'overview', 'outline', 'legend']

/** Says where two elements differ first: nothing where they are the same. */
function findDifference(one: Element, two: Element): readonly string[] {
  for (const element of [one, two]) {
    // Neighbouring texts may be one node or several, and a style may be written in any order.
    element.normalize()
    for (const styled of element.querySelectorAll('[style]'))
      styled.setAttribute(
        'style',
        (styled.getAttribute('style') ?? '').split(/; ?/).sort().join(';'),
      )
  }
  if (one.isEqualNode(two)) return []
  const pairs = [...one.children].map((child, index) => [child, two.children[index]] as const)
  const [child, other] = pairs.find(([mine, its]) => !mine.isEqualNode(its ?? null)) ?? []
  if (child !== undefined && other !== undefined) return findDifference(child, other)
  return [`${one.outerHTML.slice(0, 160)} … ${two.outerHTML.slice(0, 160)}`]
}

function anyView(random: () => number): readonly [Journey, SwimlaneOptions] {
  const pick = <T>(all: readonly T[]): T => all[Math.floor(random() * all.length)] as T
  return [
    pick([small, large, large, other]),
    {
      detail: pick(['overview', 'cards', 'full'] as const),
      direction: pick([undefined, undefined, 'rtl'] as const),
      overlays: pick([[], [emphasize({ only: 'shared' })]]),
    },
  ]
}

/** Draws a document, and lists the marks that reach over the edge of the picture, and what else is not as it should be. */
function drawShape(document: JourneyDocument): readonly string[] {
  const container = makeContainer()
  const handle = renderSwimlane(container, assertJourney(document))
  const faults: string[] = []
  const buttons = container.querySelectorAll('.routebord-layer button').length
  if (buttons !== document.steps.length) faults.push(`${buttons} buttons`)
  for (const svg of container.querySelectorAll<SVGSVGElement>('.routebord-canvas svg')) {
    const edge = svg.getBoundingClientRect()
    for (const mark of svg.querySelectorAll('text, rect, circle, path')) {
      const box = mark.getBoundingClientRect()
      const over = Math.max(
        edge.left - box.left,
        box.right - edge.right,
        edge.top - box.top,
        box.bottom - edge.bottom,
      )
      if (over > 1) faults.push(`${nameOf(mark)} is ${Math.ceil(over)} px over the edge`)
    }
  }
  end(container, handle)
  return faults
}

function nameOf(mark: Element): string {
  const key = mark.closest('[data-key]')?.getAttribute('data-key') ?? ''
  return `${mark.localName} of ${key.slice(0, 40)}`
}

function end(container: HTMLElement, handle: SwimlaneHandle): void {
  handle.destroy()
  container.remove()
}

function makeContainer(): HTMLElement {
  const container = document.createElement('div')
  document.body.append(container)
  return container
}

/** Numbers from 0 to 1 that look like chance and are the same at each run (Park & Miller 1988). */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 48_271) % 2_147_483_647
    return state / 2_147_483_647
  }
}

interface Endurance {
  readonly comeAndGo: typeof comeAndGo
  readonly standTogether: typeof standTogether
  readonly resize: typeof resize
  readonly interrupt: typeof interrupt
  readonly drawShape: typeof drawShape
}

declare global {
  interface Window {
    /** What the tests ask of this page. */
    readonly endurance: Endurance
  }
}

const endurance: Endurance = { comeAndGo, standTogether, resize, interrupt, drawShape }
Object.assign(window, { endurance })
