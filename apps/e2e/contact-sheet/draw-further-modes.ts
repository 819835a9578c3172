// The page of the contact sheet: to the ways of `pages/draw-modes.ts` it adds those that need an entry of their own.
import '../pages/draw-modes.ts'
import { compareJourneys, locateAccount } from '@routebord/analysis'
import { renderSwimlane, type SwimlaneOptions } from '@routebord/d3'
import { braid } from '@routebord/d3/braid'
import { canvasPicture } from '@routebord/d3/canvas'
import { markAccount, markComparison, markPathsTaken } from '@routebord/d3/overlays'
import { vertical } from '@routebord/d3/vertical'
import { accountLogs, bouncyBall, bouncyBallToBe } from '@routebord/examples'
import { assertJourney, parseAccountLog } from '@routebord/schema'

const asIs = assertJourney(bouncyBall)
const toBe = assertJourney(bouncyBallToBe)
const drawMode = window.drawMode

/** All of them show the map that the first cell of the sheet shows, so that they can be held against it. */
const WAYS: Readonly<Record<string, () => SwimlaneOptions>> = {
  vertical: () => ({ orientation: vertical }),
  braid: () => ({ arrangement: braid }),
  // A map this short is drawn as SVG unless it is told otherwise.
  canvas: () => ({ windowing: canvasPicture({ from: 0 }) }),
  'comparison as it is': () => ({ overlays: [markComparison(compareJourneys(asIs, toBe))] }),
  'paths taken': () => {
    const location = whereItWent()
    return { overlays: [markPathsTaken(location), markAccount(location)] }
  },
}

function whereItWent(): ReturnType<typeof locateAccount> {
  const result = parseAccountLog(accountLogs['bouncy-ball-operator-lost'], { journey: asIs })
  if (!result.ok) throw new Error('the log of an example is refused')
  // A day when all has happened, so that whole paths are there to see.
  return locateAccount(asIs, result.log, { rule: 'furthest-role', at: Date.UTC(2026, 11, 1) })
}

function drawFurtherMode(name: string): void {
  const way = WAYS[name]
  const container = document.createElement('div')
  document.body.replaceChildren(container)
  if (way === undefined) drawMode(name)
  else renderSwimlane(container, asIs, way())
}

Object.assign(window, { drawMode: drawFurtherMode })
