// The page of the contact sheet: it shows one map at a time, in the way that it is asked for.
import { compareJourneys, findBlindSpots, locateAccount } from '@routebord/analysis'
import { renderSwimlane, type SwimlaneOptions } from '@routebord/d3'
import { emphasize, markAccount, markComparison, markFindings } from '@routebord/d3/overlays'
import { detailTool, focusTool, searchTool } from '@routebord/d3/tools'
import {
  accountLogs,
  bouncyBall,
  bouncyBallToBe,
  leaving,
  softwareSubscription,
} from '@routebord/examples'
import rightToLeft from '@routebord/examples/fixtures/right-to-left.json' with { type: 'json' }
import { timeAxis } from '@routebord/layout/time'
import {
  assertJourney,
  type Journey,
  type JourneyDocument,
  parseAccountLog,
} from '@routebord/schema'

declare global {
  interface Window {
    /** Shows a map in a way of `contact-sheet/modes.ts`. */
    readonly drawMode: typeof drawMode
  }
}

const asIs = assertJourney(bouncyBall)
const toBe = assertJourney(bouncyBallToBe)
const quits = assertJourney(leaving)
const arabic = assertJourney(rightToLeft as unknown as JourneyDocument)

const WAYS: Readonly<Record<string, () => readonly [Journey, SwimlaneOptions]>> = {
  lanes: () => [asIs, { tools: [detailTool(), focusTool(), searchTool()] }],
  cards: () => [asIs, { detail: 'cards' }],
  overview: () => [asIs, { detail: 'overview' }],
  'time axis': () => [assertJourney(softwareSubscription), { axis: timeAxis }],
  'narrow list': () => [asIs, {}],
  comparison: () => [toBe, { overlays: [markComparison(compareJourneys(asIs, toBe))] }],
  account: () => [asIs, { overlays: [markAccount(whereItStands())] }],
  findings: () => [quits, { overlays: [markFindings(findBlindSpots(quits).findings)] }],
  emphasis: () => [quits, { overlays: [emphasize({ role: 'baker' })] }],
  details: () => [quits, { selected: 'missing-list' }],
  'right to left': () => [arabic, { locale: 'ar' }],
  print: () => [asIs, {}],
}

function drawMode(name: string): void {
  const container = document.createElement('div')
  document.body.replaceChildren(container)
  const way = WAYS[name]
  if (way === undefined) throw new Error(`no such way: ${name}`)
  renderSwimlane(container, ...way())
}

function whereItStands(): ReturnType<typeof locateAccount> {
  const result = parseAccountLog(accountLogs['bouncy-ball-operator-lost'])
  if (!result.ok) throw new Error('the log of an example is refused')
  return locateAccount(asIs, result.log, { rule: 'furthest-role', at: Date.UTC(2026, 6, 1) })
}

Object.assign(window, { drawMode })
