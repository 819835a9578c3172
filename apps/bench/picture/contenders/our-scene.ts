import { deriveComposite } from '@routebord/analysis'
import { joinScene } from '@routebord/d3'
import { buildScene, type Scene } from '@routebord/d3/svg'
import { layoutSwimlane, type SwimlaneLayout } from '@routebord/layout'
import { windowLayout } from '@routebord/layout/window'
import { type JourneyDocument, resolveJourney } from '@routebord/schema'
import type { Contender } from '../contender.ts'

const PARTS = ['heads', 'phase-heads', 'body'] as const
const SVG = 'http://www.w3.org/2000/svg'

function layoutOf(document: JourneyDocument): SwimlaneLayout {
  return layoutSwimlane(deriveComposite(resolveJourney(document)))
}

/** Makes the scene of a document. */
export function sceneOf(document: JourneyDocument): Scene {
  return buildScene(layoutOf(document), document.id)
}

/** As much as a window of 1,280 px begins with. */
const NEAR = { left: 0, right: 2_560 }

/** Makes the parts of a picture, and returns what joins a scene to them. */
export function createPicture(container: HTMLElement): (scene: Scene) => void {
  const parts = PARTS.map((part) => {
    const svg = document.createElementNS(SVG, 'svg')
    container.append(svg)
    return { svg, part }
  })
  return (scene) => {
    for (const { svg, part } of parts) joinScene(svg, scene, part)
  }
}

function join(container: HTMLElement, scene: Scene): void {
  createPicture(container)(scene)
}

/** The picture as markup that the browser parses: what the others are compared with. */
export const rawSvg: Contender = {
  name: 'the same picture as markup, by `innerHTML`',
  prepare: (journey) => {
    const holder = document.createElement('div')
    join(holder, sceneOf(journey))
    const markup = holder.innerHTML
    return (container) => {
      container.innerHTML = markup
      return () => undefined
    }
  },
}

/** The picture as the join makes it, element by element. */
export const joinedScene: Contender = {
  name: '`joinScene`',
  prepare: (journey) => {
    const scene = sceneOf(journey)
    return (container) => {
      join(container, scene)
      return () => undefined
    }
  },
}

/** What is near to what is in sight, cut out of the layout and drawn. */
export const joinedWindow: Contender = {
  name: '`joinScene`, where far marks are windowed',
  prepare: (journey) => {
    const layout = layoutOf(journey)
    return (container) => {
      join(container, buildScene(windowLayout(layout, NEAR), journey.id))
      return () => undefined
    }
  },
}

/** What has to be computed before anything is drawn. */
export const layoutAlone: Contender = {
  name: 'layout and scene, nothing drawn',
  prepare: (journey) => () => {
    sceneOf(journey)
    return () => undefined
  },
}
