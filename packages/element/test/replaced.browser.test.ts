import { printTool, searchTool } from '@routebord/d3/tools'
import { afterEach, expect, test, vi } from 'vitest'
import '../src/define-with-tools.ts'
import { dataChild, journey, journeyDocument, make, settled, show, smallDocument } from './page.ts'

afterEach(() => {
  document.body.replaceChildren()
})

const steps = (host: Element): number =>
  host.querySelectorAll('.routebord-layer > [data-step]').length
const words = (host: Element): string => host.querySelector('.routebord-outline')?.textContent ?? ''

test.each([
  ['another document', journeyDocument],
  ['the same document', smallDocument],
])('%s that replaces all that is in an element is drawn there, and lives', async (_name, next) => {
  const host = await show(make({}, dataChild(smallDocument)))
  host.innerHTML = dataChild(next).outerHTML
  await settled()
  await settled()
  expect(steps(host)).toBe(next.steps.length)
  host.setAttribute('detail', 'overview')
  await settled()
  expect(host.querySelectorAll('.routebord-body [data-layer="feelings"] *')).toHaveLength(0)
  host.querySelector<HTMLElement>('.routebord-layer > [data-step]')?.click()
  await settled()
  expect(host.selected).toBe(next.steps[0]?.id)
})

test('what changes together with the tools, or while an element is away, is said in every part of the map', async () => {
  const host = await show(make({}, dataChild(smallDocument)))
  host.journey = journey
  host.tools = [searchTool()]
  await settled()
  const said = words(host)
  expect(said).toContain('Press stops in mid-shift')
  host.remove()
  host.journey = null
  document.body.append(host)
  await settled()
  expect(words(host)).not.toContain('Press stops in mid-shift')
})

test('a name of tools takes the place of tools that were given before', async () => {
  const host = make({}, dataChild(smallDocument))
  host.tools = [printTool()]
  await show(host)
  expect(host.querySelector('.routebord-search')).toBeNull()
  host.tools = 'search'
  await settled()
  expect(host.querySelector('.routebord-search')).not.toBeNull()
})

test('a scale holds when an element leaves and comes again, or gets other tools', async () => {
  const host = await show(make({}, dataChild(journeyDocument)))
  const onZoom = vi.fn()
  host.addEventListener('routebord-zoom', onZoom)
  host.fit()
  const width = host.querySelector('.routebord-body')?.clientWidth
  host.remove()
  document.body.append(host)
  await settled()
  expect(host.querySelector('.routebord-body')?.clientWidth).toBe(width)
  host.tools = [searchTool()]
  await settled()
  expect(host.querySelector('.routebord-body')?.clientWidth).toBe(width)
  expect(onZoom).toHaveBeenCalledTimes(1)
})

test('a text of JSON is drawn, and what is wrong with one is said', async () => {
  const host = make()
  const told = vi.fn()
  host.addEventListener('routebord-error', told)
  host.journey = JSON.stringify(smallDocument)
  await show(host)
  expect(steps(host)).toBe(smallDocument.steps.length)
  expect(told).not.toHaveBeenCalled()
  host.journey = '{ "format": '
  await settled()
  expect(told).toHaveBeenCalledTimes(1)
  expect(host.querySelector('[role="alert"]')?.textContent).toContain('JSON')
})
