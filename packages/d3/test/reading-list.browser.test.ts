import { afterEach, beforeEach, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import type { SwimlaneEventMap } from '../src/dom/emitter.ts'
import { renderSwimlane, type SwimlaneHandle } from '../src/dom/render-swimlane.ts'
import { renderToHtml } from '../src/html/render-to-html.ts'
import { bouncyBallJourney } from './drawn.ts'

/** A machine with much to do lays a page out late. */
const PATIENCE = { timeout: 60_000 }

let container: HTMLElement
let handle: SwimlaneHandle
let chosen: SwimlaneEventMap['select'][]

beforeEach(async () => {
  await page.viewport(1000, 800)
  container = document.createElement('div')
  container.className = 'routebord'
  container.style.width = '360px'
  container.innerHTML = renderToHtml(bouncyBallJourney)
  document.body.append(container)
  handle = renderSwimlane(container, bouncyBallJourney)
  chosen = []
  handle.on('select', (event) => chosen.push(event))
})

afterEach(() => {
  handle.destroy()
  container.remove()
})

const find = (selector: string): HTMLElement => {
  const found = container.querySelector<HTMLElement>(selector)
  if (found === null) throw new Error(`nothing matches ${selector}`)
  return found
}
const button = (step: string): HTMLElement => find(`.routebord-layer [data-step="${step}"]`)
const text = (step: string): HTMLElement =>
  find(`.routebord-step[data-step="${step}"] .routebord-text`)
const boxOf = (element: Element): readonly number[] => {
  const { left, top, width, height } = element.getBoundingClientRect()
  return [left, top, width, height].map(Math.round)
}

test('a button lies on every step of the list, in its order, and none is smaller than 24 px', () => {
  const steps = [...container.querySelectorAll('.routebord-step')]
  const buttons = [...container.querySelectorAll('.routebord-layer button')]
  const ids = (elements: readonly Element[]) =>
    elements.map((item) => item.getAttribute('data-step'))
  expect(ids(buttons)).toEqual(ids(steps))
  for (const [index, step] of steps.entries()) {
    const [, , width = 0, height = 0] = boxOf(buttons[index] as Element)
    expect(boxOf(buttons[index] as Element)).toEqual(boxOf(step.lastElementChild as Element))
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(24)
  }
})

test('a press anywhere on a step shows its details over it, and closing them gives the focus back', async () => {
  await userEvent.click(text('workshop').querySelector('q') ?? text('workshop'))
  const details = find('.routebord-details')
  expect(details.textContent).toContain('At last someone asks me')
  expect(document.activeElement).toBe(details)
  expect(Math.round(details.getBoundingClientRect().left)).toBe(boxOf(text('workshop'))[0])
  expect(details.getBoundingClientRect().right).toBeLessThanOrEqual(
    container.getBoundingClientRect().right,
  )
  await userEvent.keyboard('{Escape}')
  expect(container.querySelector('.routebord-details')).toBeNull()
  expect(document.activeElement).toBe(button('workshop'))
  expect(chosen).toEqual([
    { step: 'workshop', steps: ['workshop'] },
    { step: null, steps: [] },
  ])
})

test('the details of the first step begin with it, those of the last end with it', () => {
  const edge = (step: string, side: 'top' | 'bottom'): number => {
    button(step).click()
    return (
      find('.routebord-details').getBoundingClientRect()[side] -
      text(step).getBoundingClientRect()[side]
    )
  }
  const [first, last] = [...container.querySelectorAll('.routebord-step')].flatMap(
    (step, index, all) =>
      index === 0 || index === all.length - 1 ? [step.getAttribute('data-step') ?? ''] : [],
  )
  expect(Math.abs(edge(first ?? '', 'top'))).toBeLessThan(1)
  expect(Math.abs(edge(last ?? '', 'bottom'))).toBeLessThan(1)
})

test('nothing moves when a step is chosen', () => {
  const places = (): readonly unknown[] => {
    const { top } = container.getBoundingClientRect()
    const steps = [...container.querySelectorAll('.routebord-step')]
    const tops = steps.map((step) => Math.round(step.getBoundingClientRect().top - top))
    return [...tops, container.scrollHeight, document.documentElement.scrollWidth]
  }
  const before = places()
  button('jams').click()
  expect(places()).toEqual(before)
})

test('keys go through the list, and Enter opens', async () => {
  const order = [...container.querySelectorAll('.routebord-step')].map((step) =>
    step.getAttribute('data-step'),
  )
  const at = (): string | null | undefined => document.activeElement?.getAttribute('data-step')
  handle.focus(order[0] ?? '')
  await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowRight}{ArrowUp}')
  expect(at()).toBe(order[2])
  await userEvent.keyboard('{End}{ArrowDown}')
  expect(at()).toBe(order.at(-1))
  await userEvent.keyboard('{PageUp}{Enter}')
  expect(chosen.at(-1)?.step).toBe(order.at(-2))
})

test('words that are marked are not a press', () => {
  const range = document.createRange()
  range.selectNodeContents(text('jams'))
  getSelection()?.removeAllRanges()
  getSelection()?.addRange(range)
  text('jams').click()
  getSelection()?.removeAllRanges()
  expect(chosen).toEqual([])
})

test('in a wide place the words under the picture are no buttons', async () => {
  container.style.width = '900px'
  await expect.poll(() => boxOf(button('jams'))[1], PATIENCE).not.toBe(boxOf(text('jams'))[1])
  text('jams').click()
  expect(chosen).toEqual([])
})

test('the focus and the details stay when the container changes its form', async () => {
  handle.focus('workshop')
  container.style.width = '900px'
  const card = () => container.querySelector('[data-key="card:workshop"]')
  await expect
    .poll(() => boxOf(button('workshop'))[0] ?? 0, PATIENCE)
    .toBeCloseTo(card()?.getBoundingClientRect().left ?? -1, -1)
  expect(document.activeElement).toBe(button('workshop'))
  button('workshop').click()
  container.style.width = '360px'
  await expect
    .poll(() => Math.round(find('.routebord-details').getBoundingClientRect().left), PATIENCE)
    .toBe(boxOf(text('workshop'))[0])
})

test('destroyed, the list is as the server wrote it, and answers no more', () => {
  handle.destroy()
  expect(container.innerHTML).toBe(renderToHtml(bouncyBallJourney))
  text('jams').click()
  expect(chosen).toEqual([])
})

test('details that open by a press are in sight', () => {
  for (const step of ['acceptance', 'workshop', 'jams']) {
    button(step).scrollIntoView({ block: 'start' })
    button(step).click()
    const { top, height } = find('.routebord-details').getBoundingClientRect()
    expect(top).toBeGreaterThanOrEqual(-1)
    expect(top + height).toBeLessThanOrEqual(801)
  }
})

test('what is told has the mark of the picture: contact, thorns by what they do, boards in their three states', () => {
  const marks = [...container.querySelectorAll('.routebord-phases dd[data-mark]')]
  const { steps, signposts } = bouncyBallJourney
  const told = [
    ...steps.flatMap(({ touchpoints }) =>
      touchpoints.map(({ direct }) => (direct ? 'direct' : 'indirect')),
    ),
    ...steps.flatMap(({ frictions }) => frictions.map(({ severity }) => String(severity))),
    ...signposts.map(({ status }) => status),
  ]
  expect(marks.map((mark) => mark.getAttribute('data-mark')).sort()).toEqual(told.sort())
  for (const mark of marks) {
    const kind = mark.getAttribute('data-mark') ?? ''
    const board = mark.querySelector('.routebord-board')
    const { height, content } = getComputedStyle(mark, '::before')
    if (/^[123]$/.test(kind)) expect(height).toBe(`${10 * Number(kind) + 1}px`)
    expect([kind, board === null]).toEqual([kind, content === '""'])
    expect(mark.previousElementSibling?.getBoundingClientRect().width).toBe(1)
  }
  const grounds = ['placed', 'planned', 'missing'].map((status) => {
    const board = find(`[data-mark=${status}] .routebord-board`)
    const { backgroundColor, borderTopStyle } = getComputedStyle(board)
    return `${backgroundColor} ${borderTopStyle}`
  })
  expect(new Set(grounds).size).toBe(3)
})

test('beside what a role says stands where that is on the declared scale; a guess is hollow', () => {
  const dotOf = (step: string): Element => find(`[data-step="${step}"] .routebord-voices circle`)
  expect(dotOf('jams').getAttribute('cx')).toBe('5')
  expect(dotOf('forum').getAttribute('cx')).toBe('33.5')
  expect(dotOf('noise').getAttribute('cx')).toBe('24')
  const guessed = bouncyBallJourney.steps.filter(({ experiences }) =>
    experiences.some(({ basis, emotion }) => basis === 'assumed' && emotion !== undefined),
  )
  const hollow = [...container.querySelectorAll('.routebord-voices circle[stroke]')].map((dot) =>
    dot.closest('[data-step]')?.getAttribute('data-step'),
  )
  expect(hollow.length).toBeGreaterThan(0)
  expect([...new Set(hollow)].sort()).toEqual(guessed.map(({ id }) => id).sort())
})

test('whoever enters or leaves is named in a bullet by the letter that the words use', () => {
  const named = [...container.querySelectorAll('.routebord-gap text')].map(
    (text) => text.textContent,
  )
  const letters = [...container.querySelectorAll('.routebord-roles .routebord-bullet')].map(
    (bullet) => bullet.textContent,
  )
  expect(named.sort()).toEqual([...letters, ...letters].sort())
})
