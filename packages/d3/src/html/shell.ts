import type { Layer, Scene } from '../scene/mark.ts'
import type { Drawing } from './drawing.ts'
import { type ElementTree, element, type Own } from './element-tree.ts'

/** Describes a part of the picture, with its marks or without. */
export type PartTree = (scene: Scene, part: Layer['part']) => ElementTree

/** Describes the children of the container: frame with the picture, legend, outline, and the table where there is one. */
export function shellTrees(
  drawing: Drawing,
  partTree: PartTree,
): readonly [ElementTree, ...ElementTree[]] {
  const { legend, outline, table } = drawing
  return [frameTree(drawing, partTree), legend, outline, ...(table ? [table] : [])]
}

/** Names the box that the picture scrolls in. */
export function pictureName({ scene, language }: Drawing): string {
  return `${language.interface.picture}: ${scene.title}`
}

/** Returns the language of a map and the way it runs, for each of its parts. */
export function ownOf({ layout, direction }: Pick<Drawing, 'layout' | 'direction'>): Own {
  return { lang: layout.locale, dir: direction }
}

/** The frame of the picture: it scrolls by itself, without script, and its heads stay in sight. */
function frameTree(drawing: Drawing, partTree: PartTree): ElementTree {
  const { scene, figures, strip, hasTools } = drawing
  const empty = emptyTree(drawing)
  const road = [partTree(scene, 'phase-heads'), partTree(scene, 'body')]
  const canvas = [partTree(scene, 'heads'), element('div', { class: 'routebord-road' }, road)]
  return element('div', { class: 'routebord-frame', ...ownOf(drawing) }, [
    // The tools come with script; their room is kept from the start, so that nothing shifts.
    element('div', { class: 'routebord-bar' }, [
      figures,
      element('div', { class: 'routebord-toolbar' }),
    ]),
    ...(hasTools ? [element('div', { class: 'routebord-tools' })] : []),
    strip,
    element('div', { class: 'routebord-stage' }, [
      element(
        'div',
        {
          class: 'routebord-picture',
          role: 'region',
          'aria-label': pictureName(drawing),
          tabindex: '0',
        },
        [element('div', { class: 'routebord-canvas' }, canvas)],
      ),
    ]),
    ...(empty ? [empty] : []),
  ])
}

/** Says of a map without steps that it has none. */
export function emptyTree({ layout, language }: Drawing): ElementTree | undefined {
  if (layout.cards.length + layout.notes.length > 0) return undefined
  return element('p', { class: 'routebord-empty' }, [language.interface.empty])
}
