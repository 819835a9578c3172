import type { Drawing } from '../html/drawing.ts'
import { type ElementTree, element } from '../html/element-tree.ts'
import { type PartTree, shellTrees } from '../html/shell.ts'
import { round } from '../scene/path-data.ts'
import { partAttributes } from '../svg/mark-tree.ts'
import { createElement, syncAttributes, syncElement, writeAttribute } from './create-element.ts'
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
 * left empty then: the join draws it.
 * @throws Error when the container holds a frame that lacks a part.
 */
export function mountParts(container: Element, drawing: Drawing): SwimlaneParts {
  if (container.querySelector(':scope > .routebord-frame') === null)
    container.replaceChildren(
      ...shellTrees(drawing, emptyPart).map((part) => createElement(part, container)),
    )
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

/** Makes the figures, the overview, the legend and the outline say what a new drawing says; the picture is joined elsewhere. */
export function syncTexts(container: Element, drawing: Drawing): void {
  const [frame, ...texts] = shellTrees(drawing, emptyPart)
  for (const [index, text] of texts.entries()) {
    const current = container.children[index + 1]
    if (current === undefined) container.append(createElement(text, container))
    else syncElement(current, text)
  }
  for (const name of [
    'routebord-figures',
    'routebord-overview-picture',
    'routebord-overview-least',
  ]) {
    const tree = findTree(frame, name)
    if (tree !== undefined) syncElement(find(container, `.${name}`), tree)
  }
  for (const name of ['routebord-frame', 'routebord-overview', 'routebord-picture']) {
    const tree = findTree(frame, name)
    if (tree !== undefined) syncAttributes(find(container, `.${name}`), tree)
  }
}

/** Makes the picture show what a drawing shows; returns what it took away. */
export function joinParts(parts: SwimlaneParts, { scene }: Drawing): readonly Element[] {
  return PARTS.flatMap((part) => joinScene(parts[part], scene, part))
}

/** Draws the parts of the picture at a scale, by their size alone. */
export function scaleParts(parts: SwimlaneParts, { scene }: Drawing, factor: number): void {
  for (const part of PARTS) {
    const { width, height } = partAttributes(scene, part)
    for (const [name, value] of Object.entries({ width, height })) {
      const scaled = String(round(Number(value) * factor))
      writeAttribute(parts[part], name, scaled)
    }
  }
}

/** Describes a part of the picture without its marks, which are joined. */
const emptyPart: PartTree = (scene, part) => element('svg', partAttributes(scene, part))

function findTree(tree: ElementTree | string | undefined, name: string): ElementTree | undefined {
  if (tree === undefined || typeof tree === 'string') return undefined
  if (hasClass(tree, name)) return tree
  for (const child of tree.children) {
    const found = findTree(child, name)
    if (found !== undefined) return found
  }
  return undefined
}

function hasClass(tree: ElementTree, name: string): boolean {
  return tree.attributes.some(([attribute, value]) => attribute === 'class' && value === name)
}

function find(parent: Element, selector: string): Element {
  const found = parent.querySelector(selector)
  if (found === null)
    throw new Error(
      `incomplete markup: no ${selector}; let renderToHtml write it, or leave the container empty`,
    )
  return found
}
