// The page of the hostile strings: it draws documents in every way there is, and looks at what came of it.
import { auditSignposts, compareJourneys, findBlindSpots, locateAccount } from '@routebord/analysis'
import { type Overlay, renderSwimlane } from '@routebord/d3'
import { braid } from '@routebord/d3/braid'
import {
  emphasize,
  markAccount,
  markComparison,
  markFindings,
  markPathsTaken,
} from '@routebord/d3/overlays'
import { detailTool, focusTool, printTool, searchTool } from '@routebord/d3/tools'
import { vertical } from '@routebord/d3/vertical'
import '@routebord/element/define'
import { twoRoles } from '@routebord/examples'
import { assertJourney, type Journey, parseAccountLog } from '@routebord/schema'
import { type AllowedMarkup, findForeignMarkup } from '../hostile/find-foreign-markup.ts'
import type { HostileDocuments } from '../hostile/hostile-documents.ts'

declare global {
  interface Window {
    /** What the tests ask of this page. */
    readonly hostile: {
      readonly draw: typeof drawHostile
      readonly newNames: () => readonly string[]
    }
  }
}

const DAY = Date.UTC(2026, 1, 1)
const harmless = assertJourney(twoRoles)

Object.assign(window, { hostile: { draw: drawHostile, newNames } })
const names = namesNow()

function namesNow(): readonly string[] {
  return [window, Object.prototype, Array.prototype].flatMap((holder) =>
    Reflect.ownKeys(holder).map(String),
  )
}

/** Lists names that the page, or every object in it, has got since it was loaded. */
function newNames(): readonly string[] {
  return (
    namesNow()
      // What drives Firefox leaves names of its own in a page.
      .filter((name) => !names.includes(name) && !name.startsWith('__pw_'))
      .map((name) => `name: ${name}`)
  )
}

/** Draws the documents in every way that a page has, and lists what is there besides shapes and texts. */
async function drawHostile(
  at: number,
  documents: HostileDocuments,
  allowed: AllowedMarkup,
): Promise<readonly string[]> {
  const breaches = new Set<string>()
  const look = (root: ParentNode): void => {
    for (const breach of findForeignMarkup(root, allowed)) breaches.add(breach)
  }
  const journey = assertJourney(documents.journey)
  const stage = document.createElement('div')
  document.body.append(stage)
  drawLive(stage, journey, overlaysOf(journey, documents), look)
  await drawElements(stage, documents.journey, at, look)
  stage.remove()
  const adopted = document.querySelectorAll('.adopted')[at]
  if (adopted === undefined) throw new Error('no markup to adopt')
  renderSwimlane(adopted, journey).destroy()
  look(adopted)
  const child = document.querySelectorAll('routebord-swimlane')[at]
  if (child?.querySelector('.routebord-layer') === null)
    breaches.add('element: no map of its child')
  if (child !== undefined) look(child)
  return [...breaches]
}

function overlaysOf(journey: Journey, { log }: HostileDocuments): readonly Overlay[] {
  const result = parseAccountLog(log)
  if (!result.ok) throw new Error(result.issues.map(({ message }) => message).join('\n'))
  const location = locateAccount(journey, result.log, { rule: 'furthest-role', at: DAY })
  return [
    emphasize({ role: journey.roles[0]?.id ?? '' }),
    markFindings([...findBlindSpots(journey).findings, ...auditSignposts(journey).findings]),
    markComparison(compareJourneys(journey, harmless)),
    markPathsTaken(location),
    markAccount(location),
  ]
}

/** An update of a harmless map, with the details of each step, a search and the tools; and back again. */
function drawLive(
  stage: HTMLElement,
  journey: Journey,
  overlays: readonly Overlay[],
  look: (root: ParentNode) => void,
): void {
  const tools = [detailTool(), focusTool(), searchTool(), printTool()]
  const handle = renderSwimlane(stage, harmless, { tools })
  handle.update(journey, { overlays })
  look(stage)
  dispatchEvent(new Event('beforeprint'))
  look(stage)
  dispatchEvent(new Event('afterprint'))
  for (const button of stage.querySelectorAll<HTMLElement>('.routebord-layer button')) {
    button.click()
    look(stage)
  }
  const field = stage.querySelector('input')
  if (field === null) throw new Error('no field to search in')
  field.value = journey.id
  field.dispatchEvent(new Event('input', { bubbles: true }))
  look(stage)
  handle.update(journey, { detail: 'cards', direction: 'rtl' })
  look(stage)
  handle.update(journey, { overlays, orientation: vertical })
  look(stage)
  handle.update(journey, { overlays, arrangement: braid })
  look(stage)
  handle.update(harmless)
  handle.destroy()
  stage.replaceChildren()
}

/** The element by its property, and by an address; one with a child is in the page already. */
async function drawElements(
  stage: HTMLElement,
  journey: object,
  at: number,
  look: (root: ParentNode) => void,
): Promise<void> {
  for (const given of [{ journey }, { src: `/documents/${at}.json` }]) {
    const element = document.createElement('routebord-swimlane')
    Object.assign(element, given)
    const ready = new Promise((resolve) => element.addEventListener('routebord-ready', resolve))
    stage.replaceChildren(element)
    await ready
    look(stage)
  }
  stage.replaceChildren()
}
