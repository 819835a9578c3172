import type { Drawing } from '../html/drawing.ts'
import { type ElementTree, element } from '../html/element-tree.ts'
import { emptyTree, ownOf, type PartTree, pictureName, shellTrees } from '../html/shell.ts'
import { round } from '../scene/path-data.ts'
import { partAttributes } from '../svg/mark-tree.ts'
import { createElement, syncElement, writeAttribute } from './create-element.ts'
import { joinScene } from './join-scene.ts'

/** The parts of the picture, each an SVG of its own. */
export const PARTS = ['heads', 'phase-heads', 'body'] as const

/** The elements of a map that behaviour is bound to. */
export interface SwimlaneParts {
  readonly stage: Element
  readonly toolbar: Element
  readonly overview: HTMLElement
  readonly picture: HTMLElement
  readonly canvas: Element
  readonly heads: SVGSVGElement
  readonly 'phase-heads': SVGSVGElement
  readonly body: SVGSVGElement
}

/**
 * Finds the parts of a map in the markup that the server wrote, or makes them in an empty container. The picture is
 * left empty then: the join draws it. Markup of another journey, or in other words, is made to say what this drawing says.
 * @throws Error when the container holds a frame that lacks a part.
 */
export function mountParts(container: Element, drawing: Drawing): SwimlaneParts {
  if (container.querySelector(':scope > .routebord-frame') === null)
    container.replaceChildren(
      ...shellTrees(drawing, emptyPart).map((part) => createElement(part, container)),
    )
  else syncTexts(container, drawing)
  return {
    stage: find(container, '.routebord-stage'),
    toolbar: find(container, '.routebord-toolbar'),
    overview: find(container, '.routebord-overview') as HTMLElement,
    picture: find(container, '.routebord-picture') as HTMLElement,
    canvas: find(container, '.routebord-canvas'),
    heads: find(container, '.routebord-heads') as SVGSVGElement,
    'phase-heads': find(container, '.routebord-phase-heads') as SVGSVGElement,
    body: find(container, '.routebord-body') as SVGSVGElement,
  }
}

/**
 * Makes the figures, the overview, the legend and the outline say what a new drawing says; the picture is joined elsewhere. A
 * table goes where the drawing before had one: another may have been written by a server alone.
 */
export function syncTexts(container: Element, drawing: Drawing, before?: Drawing): void {
  const { figures, strip, legend, outline, table } = drawing
  const frame = find(container, '.routebord-frame')
  for (const [name, value] of Object.entries(ownOf(drawing))) writeAttribute(frame, name, value)
  syncElement(find(container, '.routebord-figures'), figures)
  // Behind what is drawn stands the frame around what is in sight.
  syncElement(find(container, '.routebord-overview'), strip, true)
  // Whoever drags the picture, or lets its heads answer, has added a class.
  writeAttribute(find(container, '.routebord-picture'), 'aria-label', pictureName(drawing))
  const texts = { legend, outline, ...((table ?? before?.table) && { table }) }
  for (const [name, tree] of Object.entries(texts)) syncPart(container, name, tree)
  syncPart(frame, 'empty', emptyTree(drawing))
}

/** Makes a part be as it should where there is one: tools have parts of their own beside it. */
function syncPart(parent: Element, name: string, tree: ElementTree | undefined): void {
  const current = parent.querySelector(`:scope > .routebord-${name}`)
  if (tree === undefined) current?.remove()
  else if (current) syncElement(current, tree)
  else parent.append(createElement(tree, parent))
}

/** Makes the picture show what a drawing shows; returns what it took away. */
export function joinParts(parts: SwimlaneParts, { scene }: Drawing): readonly Element[] {
  return PARTS.flatMap((part) => joinScene(parts[part], scene, part))
}

/** Draws the parts of the picture at a scale, by their size alone. */
export function scaleParts(parts: SwimlaneParts, { scene }: Drawing, factor: number): void {
  for (const part of PARTS) {
    const { width, height } = partAttributes(scene, part)
    for (const [name, value] of Object.entries({ width, height }))
      writeAttribute(parts[part], name, String(round(value * factor)))
  }
}

/** Describes a part of the picture without its marks, which are joined. */
const emptyPart: PartTree = (scene, part) => element('svg', partAttributes(scene, part))

function find(parent: Element, selector: string): Element {
  const found = parent.querySelector(selector)
  if (found === null)
    throw new Error(
      `incomplete markup: no ${selector}; let renderToHtml write it, or leave the container empty`,
    )
  return found
}
