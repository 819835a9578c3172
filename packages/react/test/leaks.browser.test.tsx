import { canvasPicture } from '@routebord/d3/canvas'
import { windowPicture } from '@routebord/d3/window'
import { smallestJourney } from '@routebord/examples'
import { assertJourney } from '@routebord/schema'
import { act, type ReactElement, StrictMode } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Bookkeeping, keepBooks } from '../../d3/test/keep-books.ts'
import { JourneySwimlane, type JourneySwimlaneProps } from '../src/index.ts'

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })

const journey = assertJourney(smallestJourney)
let container: HTMLElement
let root: Root
let books: Bookkeeping

beforeEach(() => {
  books = keepBooks()
  container = document.createElement('div')
  document.body.append(container)
  root = createRoot(container)
})

afterEach(() => {
  act(() => root.unmount())
  container.remove()
  books.close()
})

const held = (): object => ({ nodes: document.querySelectorAll('*').length, ...books.open() })

/** What a page adds to its maps. */
const SLOTS: Partial<JourneySwimlaneProps> = {
  renderBadge: ({ id }) => <button type="button">{id}</button>,
  renderDetails: ({ id }) => <input defaultValue={id} />,
}

/** Puts up a number of maps, changes them and takes them down; StrictMode puts each up twice. */
function comeAndGo(maps: number, props: Partial<JourneySwimlaneProps>): void {
  const page = (selected: string): ReactElement => (
    <StrictMode>
      <JourneySwimlane
        journey={journey}
        selected={selected}
        onSelect={() => undefined}
        {...props}
      />
    </StrictMode>
  )
  for (let count = 0; count < maps; count += 2)
    for (const content of [page('asks'), page('reads'), <p key="gone" />])
      act(() => root.render(content))
}

test.each<readonly [number, string, Partial<JourneySwimlaneProps>]>([
  [500, 'as they are', {}],
  [50, 'with nodes of the page’s own', SLOTS],
  [20, 'in part', { ...SLOTS, windowing: windowPicture }],
  [20, 'on canvas', { ...SLOTS, windowing: canvasPicture({ from: 1 }) }],
])('%i maps %s that come, change and go leave nothing behind', (maps, _how, props) => {
  comeAndGo(2, props)
  const before = held()
  comeAndGo(maps, props)
  expect(held()).toEqual(before)
})
