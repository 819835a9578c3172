/**
 * What axe leaves out. It cannot judge texts of a picture, whose ground is another shape: `palette.test.ts` of
 * `@routebord/d3` holds every ink on every ground.
 */
export const pictureMarks = { exclude: ['svg > *'] }

/** Contrast is read of all texts but those of the buttons over cards, which are heard and never seen. */
export const contrastRule = { id: 'color-contrast', selector: '*:not(button[data-step])' }
