/// <reference types="vite/client" />
import * as schema from '@routebord/schema'
import { expect, test, vi } from 'vitest'
import readMe from '../README.md?raw'
import * as d3 from '../src/index.ts'
import { pairDocument } from './drawn.ts'

const MODULES = { '@routebord/d3': d3, '@routebord/schema': schema }

test('the first example in the README draws what it fetches, and hears of what is chosen', async () => {
  const [, code = ''] = /```ts\n([\s\S]*?)```/.exec(readMe) ?? []
  // A module from a text cannot name what it imports.
  const body = code.replaceAll(/^import (\{.+\}) from '(.+)'$/gm, "const $1 = modules['$2']")
  expect(body).not.toContain('import')
  document.body.innerHTML = '<main id="map"></main>'
  const fetch = vi.fn(async () => new Response(JSON.stringify(pairDocument)))
  const log = vi.fn()
  const run = new Function('modules', 'fetch', 'console', `return (async () => {${body}})()`)
  await run(MODULES, fetch, { log })
  expect(fetch).toHaveBeenCalledWith('journey.json')
  expect(document.querySelectorAll('#map svg [data-key^="thread:"]').length).toBeGreaterThan(1)
  document.querySelector<HTMLButtonElement>('.routebord-layer [data-step="meet"]')?.click()
  expect(log).toHaveBeenCalledWith('meet', ['meet'])
  document.body.replaceChildren()
})
