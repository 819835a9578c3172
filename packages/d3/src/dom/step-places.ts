import { type Box, pictureBox, readingOrder, type SwimlaneLayout } from '@routebord/layout'

/** Where steps lie, by their ids and in the order they are read. */
export interface StepPlaces {
  /** In the picture's own measures; in the reading list in px from where its lines begin. */
  readonly boxes: ReadonlyMap<string, Box>
  /** Whether the reading list stands in for the picture. */
  readonly inList: boolean
}

/** Lists where steps lie on the picture: their cards, or the notes where nobody saw them. */
export function placesOnPicture(layout: SwimlaneLayout): StepPlaces {
  const sites = new Map([...layout.cards, ...layout.notes].map((site) => [site.step, site]))
  const boxes = readingOrder(layout).flatMap((step) => {
    const site = sites.get(step)
    return site === undefined ? [] : [[step.id, pictureBox(layout, site)] as const]
  })
  return { boxes: new Map(boxes), inList: false }
}
