import { bouncyBall } from '@routebord/examples'
import { assertJourney } from '@routebord/schema'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import { renderSwimlane, type SwimlaneHandle } from '../src/dom/render-swimlane.ts'
import { renderToHtml } from '../src/html/render-to-html.ts'
import { da } from '../src/languages/da.ts'
import { emphasize } from '../src/overlays/emphasize.ts'
import { STYLESHEET } from '../src/theme/stylesheet.ts'
import { bouncyBallJourney, hostileDocument, pairDocument } from './drawn.ts'

let container: HTMLElement
let handle: SwimlaneHandle | undefined

beforeEach(() => {
  container = document.createElement('div')
  container.className = 'routebord'
  document.body.append(container)
})

afterEach(() => {
  handle?.destroy()
  handle = undefined
  container.remove()
})

/** The markup without what only the browser adds. */
function staticMarkup(): string {
  const copy = container.cloneNode(true) as HTMLElement
  const live = '.routebord-layer, .routebord-drawer, .routebord-window, .routebord-toolbar > *'
  for (const added of copy.querySelectorAll(live)) added.remove()
  const toolbar = copy.querySelector('.routebord-toolbar')
  for (const name of ['role', 'aria-label']) toolbar?.removeAttribute(name)
  return copy.innerHTML
}

/** What a server writes, as a wide page needs it: the threads beside the words would not be seen. */
function withoutThreads(markup: string): string {
  const copy = document.createElement('div')
  copy.innerHTML = markup
  const ofTheList = '.routebord-gap, .routebord-rails, .routebord-voices svg'
  for (const threads of copy.querySelectorAll(ofTheList)) threads.remove()
  return copy.innerHTML
}

/** Notes every change in an element. */
function observeAll(element: Element): MutationObserver {
  const observer = new MutationObserver(() => undefined)
  observer.observe(element, {
    attributes: true,
    characterData: true,
    childList: true,
    subtree: true,
  })
  return observer
}

const button = (step: string): HTMLButtonElement => {
  const found = container.querySelector<HTMLButtonElement>(`.routebord-layer [data-step="${step}"]`)
  if (found === null) throw new Error(`no button for ${step}`)
  return found
}

test('a narrow map drawn in the page is byte for byte what the server writes', () => {
  container.style.width = '400px'
  handle = renderSwimlane(container, bouncyBallJourney)
  expect(staticMarkup()).toBe(renderToHtml(bouncyBallJourney))
})

test('beside a picture it is the same without the threads of the list', () => {
  handle = renderSwimlane(container, bouncyBallJourney)
  expect(staticMarkup()).toBe(withoutThreads(renderToHtml(bouncyBallJourney)))
})

test('server markup is adopted: no element of picture, legend or outline is added, removed or changed', () => {
  container.innerHTML = renderToHtml(bouncyBallJourney, { language: da })
  const before = [...container.querySelectorAll('*')]
  const observer = observeAll(container)
  handle = renderSwimlane(container, bouncyBallJourney, { language: da })
  const records = observer.takeRecords().filter((record) => {
    const target = record.target as Element
    const layers = '.routebord-layer, .routebord-toolbar, .routebord-window, .routebord-canvas'
    return !target.closest?.(layers) || target.closest('svg') !== null
  })
  const changed = records.map((record) => `${record.type} ${(record.target as Element).className}`)
  expect(changed).toEqual(['childList routebord-overview'])
  expect(before.every((element) => element.isConnected)).toBe(true)
})

test('an update keeps the elements of what stays, and draws what is new', () => {
  const journey = assertJourney(pairDocument)
  handle = renderSwimlane(container, journey)
  const thread = container.querySelector('[data-key="thread:anna"]')
  const [asks, meet] = pairDocument.steps
  const steps = [asks, { ...meet, title: 'They meet again' }]
  handle.update(assertJourney({ ...pairDocument, steps }))
  expect(container.querySelector('[data-key="thread:anna"]')).toBe(thread)
  expect(container.querySelector('[data-key="text:meet"]')?.textContent).toContain('again')
  expect(container.querySelector('[data-key="text:signs"]')).toBeNull()
  expect(staticMarkup()).toBe(
    withoutThreads(renderToHtml(assertJourney({ ...pairDocument, steps }))),
  )
})

test('one changed letter is all that an update writes', () => {
  const [first, ...others] = bouncyBall.steps
  const renamed = {
    ...bouncyBall,
    steps: [{ ...first, title: 'Press stops in mid-shaft' }, ...others],
  }
  handle = renderSwimlane(container, bouncyBallJourney)
  const observer = observeAll(container)
  handle.update(assertJourney(renamed))
  const written = observer.takeRecords().map(({ type, target }) => `${type} ${target.textContent}`)
  expect(written.length).toBeGreaterThan(2)
  expect(written.length).toBeLessThan(12)
  expect(written.filter((text) => !text.includes('mid-shaft'))).toEqual([])
})

test('what an update does not touch is not computed again', () => {
  let measured = 0
  const measureText = (text: string): number => {
    measured += 1
    return 7 * text.length
  }
  handle = renderSwimlane(container, bouncyBallJourney, { measureText, selected: null })
  const measuredAtFirst = measured
  expect(measuredAtFirst).toBeGreaterThan(100)
  const picture = observeAll(container.querySelector('.routebord-road') as Element)
  handle.update(bouncyBallJourney, { measureText, selected: 'jams' })
  expect(container.querySelector('.routebord-details h2')?.textContent).toContain('mid-shift')
  expect(container.querySelector('.routebord-place')?.textContent).toBe('Need · step 1 of 27')
  expect(picture.takeRecords()).toEqual([])
  const overlay = emphasize({ only: 'frictions' })
  handle.update(bouncyBallJourney, { measureText, selected: 'jams', overlays: [overlay] })
  expect(picture.takeRecords().length).toBeGreaterThan(10)
  const page = observeAll(container)
  handle.update(bouncyBallJourney, { measureText, selected: 'jams', overlays: [overlay] })
  expect(page.takeRecords()).toEqual([])
  expect(measured).toBe(measuredAtFirst)
  handle.update(bouncyBallJourney, { measureText, selected: 'jams', detail: 'cards' })
  expect(measured).toBeGreaterThan(measuredAtFirst)
})

test('there is one tab stop over the cards, and arrow keys go along the way of a role', async () => {
  handle = renderSwimlane(container, bouncyBallJourney)
  expect(container.querySelectorAll('.routebord-layer [tabindex="0"]')).toHaveLength(1)
  button('jams').focus()
  await userEvent.keyboard('{ArrowRight}')
  expect(document.activeElement).toBe(button('seams'))
  await userEvent.keyboard('{ArrowRight}{ArrowLeft}')
  expect(document.activeElement).toBe(button('seams'))
  await userEvent.keyboard('{End}')
  expect(document.activeElement).toBe(button('ninety-days'))
  expect(container.querySelectorAll('.routebord-layer [tabindex="0"]')).toHaveLength(1)
})

test('with Shift an arrow goes to the next phase or back, or to where roles part', async () => {
  handle = renderSwimlane(container, bouncyBallJourney)
  button('jams').focus()
  await userEvent.keyboard('{Shift>}{ArrowRight}{ArrowRight}{/Shift}')
  expect(document.activeElement).toBe(button('workshop'))
  await userEvent.keyboard('{Shift>}{ArrowDown}{/Shift}')
  expect(document.activeElement).toBe(button('quotes'))
  await userEvent.keyboard('{Shift>}{ArrowUp}{ArrowLeft}{/Shift}')
  expect(document.activeElement).toBe(button('forum'))
})

test('Enter opens the details of a step, Escape closes them and gives the focus back', async () => {
  const selected: (string | null)[] = []
  handle = renderSwimlane(container, bouncyBallJourney)
  handle.on('select', (event) => selected.push(event.step))
  button('workshop').focus()
  await userEvent.keyboard('{Enter}')
  const details = container.querySelector('.routebord-details')
  expect(details?.textContent).toContain('At last someone asks me')
  expect(document.activeElement).toBe(details)
  expect(button('workshop').getAttribute('aria-expanded')).toBe('true')
  await userEvent.keyboard('{Escape}')
  expect(container.querySelector('.routebord-details')).toBeNull()
  expect(document.activeElement).toBe(button('workshop'))
  expect(selected).toEqual(['workshop', null])
})

test('in a controlled map a click asks, and only an update selects', () => {
  const selected: (string | null)[] = []
  handle = renderSwimlane(container, bouncyBallJourney, { selected: null })
  handle.on('select', (event) => selected.push(event.step))
  button('jams').click()
  expect(container.querySelector('.routebord-details')).toBeNull()
  handle.update(bouncyBallJourney, { selected: 'jams' })
  expect(container.querySelector('.routebord-details h2')?.textContent).toBe(
    'Press stops in mid-shift',
  )
  expect(selected).toEqual(['jams'])
})

test('in a controlled map the focus goes into the details and back to the step', async () => {
  handle = renderSwimlane(container, bouncyBallJourney, { selected: null })
  handle.on('select', ({ step }) => handle?.update(bouncyBallJourney, { selected: step }))
  button('workshop').focus()
  await userEvent.keyboard('{Enter}')
  expect(document.activeElement?.className).toBe('routebord-details')
  handle.update(bouncyBallJourney, { selected: 'workshop', language: da })
  expect(document.activeElement?.className).toBe('routebord-details')
  await userEvent.keyboard('{Escape}')
  expect(document.activeElement).toBe(button('workshop'))
})

test('a step that is selected from the start is not covered by its own details', () => {
  handle = renderSwimlane(container, bouncyBallJourney, { selected: 'which-machine' })
  const details = container.querySelector('.routebord-details')?.getBoundingClientRect()
  const card = button('which-machine').getBoundingClientRect()
  expect(card.right).toBeLessThanOrEqual(details?.left ?? 0)
})

test('zoom changes the size of picture and buttons alike; fit shows all; 1:1 goes back', () => {
  handle = renderSwimlane(container, bouncyBallJourney)
  const picture = container.querySelector('.routebord-picture') as HTMLElement
  const widthOf = (): number =>
    container.querySelector('.routebord-body')?.getBoundingClientRect().width ?? 0
  const press = (name: string): void =>
    container.querySelector<HTMLButtonElement>(`.routebord-toolbar [aria-label="${name}"]`)?.click()
  const [width, left] = [widthOf(), button('workshop').offsetLeft]
  expect(width).toBeGreaterThan(3000)
  press('Zoom in')
  expect(widthOf()).toBeCloseTo(width * 1.25, 0)
  expect(Math.abs(button('workshop').offsetLeft - left * 1.25)).toBeLessThanOrEqual(1)
  press('Show the whole journey')
  expect(picture.scrollWidth).toBeLessThanOrEqual(picture.clientWidth + 1)
  press('Back to reading size')
  expect(widthOf()).toBeCloseTo(width, 0)
})

test('destroy leaves the server markup as it was, and nothing behind', () => {
  container.innerHTML = renderToHtml(bouncyBallJourney)
  const before = container.innerHTML
  for (let cycle = 0; cycle < 20; cycle += 1) {
    const map = renderSwimlane(container, bouncyBallJourney)
    button('workshop').click()
    map.fit()
    map.destroy()
  }
  expect(container.innerHTML).toBe(before)
})

test('hostile texts stay texts', () => {
  const canary = '"><img src=x onerror="window.reached=1"><script>window.reached=1</script>'
  handle = renderSwimlane(container, assertJourney(hostileDocument(canary)))
  container.querySelector<HTMLButtonElement>('.routebord-layer button')?.click()
  expect(container.querySelectorAll('img, script, [onerror], [style*=url]')).toHaveLength(0)
  expect('reached' in window).toBe(false)
})

test('fifty maps share one stylesheet and have no id at all', () => {
  const handles = Array.from({ length: 50 }, () => {
    const place = document.createElement('div')
    container.append(place)
    return renderSwimlane(place, assertJourney(pairDocument))
  })
  expect(document.adoptedStyleSheets).toHaveLength(1)
  expect(container.querySelectorAll('[id]')).toHaveLength(0)
  for (const map of handles) map.destroy()
})

test('the stylesheet is understood rule by rule', () => {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(STYLESHEET)
  const rules = STYLESHEET.split('}').filter((rule) => rule.includes('{'))
  expect(sheet.cssRules.length).toBeGreaterThan(60)
  expect(rules.length).toBeGreaterThanOrEqual(sheet.cssRules.length)
})

test('a letter goes to the next step whose title begins with it, and round again', async () => {
  handle = renderSwimlane(container, bouncyBallJourney)
  const at = (): string | null | undefined => document.activeElement?.getAttribute('data-step')
  const titles = bouncyBallJourney.steps.filter(({ title }) => title.byLocale.en?.startsWith('R'))
  expect(titles.length).toBeGreaterThan(1)
  button('jams').focus()
  const met: (string | null | undefined)[] = []
  for (let count = 0; count <= titles.length; count += 1) {
    await userEvent.keyboard('r')
    met.push(at())
  }
  expect(new Set(met)).toEqual(new Set(titles.map(({ id }) => id)))
  expect(met.at(-1)).toBe(met[0])
})

test('in a box of limited height the heads of the phases stay at its top, and cards are shown below them', () => {
  container.style.setProperty('--routebord-max-height', '420px')
  handle = renderSwimlane(container, bouncyBallJourney)
  const picture = container.querySelector('.routebord-picture') as HTMLElement
  const phases = container.querySelector('.routebord-phase-heads') as SVGElement
  picture.scrollTop = 300
  expect(picture.scrollTop).toBe(300)
  const top = picture.getBoundingClientRect().top
  expect(phases.getBoundingClientRect().top).toBeCloseTo(top, 0)
  picture.scrollTop = picture.scrollHeight
  handle.focus('jams')
  expect(button('jams').getBoundingClientRect().top).toBeGreaterThanOrEqual(
    phases.getBoundingClientRect().bottom,
  )
})

test('drawn where nobody sees it, the frame of the overview is right when it is shown', async () => {
  container.hidden = true
  handle = renderSwimlane(container, bouncyBallJourney)
  container.hidden = false
  const width = () => container.querySelector('.routebord-window')?.getBoundingClientRect().width
  await expect.poll(width, { timeout: 60_000 }).toBeGreaterThan(60)
})
