/** Something we say of the maps, and the tests that hold us to it. */
export interface AccessibilityClaim {
  readonly claim: string
  /** Names of tests, with the file they stand in from the root of the repository. */
  readonly tests: readonly { readonly file: string; readonly name: string }[]
}

const LIVE = 'packages/d3/test/render-swimlane.browser.test.ts'
const ACCESSIBILITY = 'apps/e2e/tests/accessibility.spec.ts'
const WITHOUT_SCRIPT = 'apps/e2e/tests/without-script.spec.ts'
const BEHAVIOUR = 'apps/e2e/tests/behaviour.spec.ts'

/** What holds for everybody who uses a map. A test of the site looks each name up. */
export const accessibilityClaims: readonly AccessibilityClaim[] = [
  {
    claim:
      'Every map has the whole journey in words beside the picture, as headings and lists. It is there without script.',
    tests: [
      {
        file: WITHOUT_SCRIPT,
        name: 'without script the picture and its outline stand in the page',
      },
    ],
  },
  {
    claim:
      'Everything works with the keyboard. The steps are one tab stop; arrow keys, Home, End and letters move among them; Enter opens the details of a step and Escape closes them and gives the focus back.',
    tests: [
      {
        file: LIVE,
        name: 'there is one tab stop over the cards, and arrow keys go along the way of a role',
      },
      {
        file: LIVE,
        name: 'Enter opens the details of a step, Escape closes them and gives the focus back',
      },
      {
        file: BEHAVIOUR,
        name: 'from the picture, Tab reaches the steps; arrows, Enter and Escape do the rest',
      },
    ],
  },
  {
    claim: 'axe finds nothing, in light and dark, wide and narrow, in three languages.',
    tests: [{ file: ACCESSIBILITY, name: 'axe finds nothing' }],
  },
  {
    claim: 'With forced colours, every line and text is drawn in the colours of the system.',
    tests: [
      {
        file: ACCESSIBILITY,
        name: 'with forced colours every line of the picture is drawn in the colours of the system',
      },
    ],
  },
  {
    claim:
      'On a narrow screen the words take the place of the picture, and nothing scrolls sideways.',
    tests: [
      {
        file: WITHOUT_SCRIPT,
        name: 'at 390 px the outline is the map, and nothing scrolls sideways',
      },
    ],
  },
  {
    claim:
      'The wheel scrolls the page. Zoom is a button, or the wheel with Ctrl, and there is a way back.',
    tests: [
      { file: BEHAVIOUR, name: 'the plain wheel scrolls the page, not the scale' },
      { file: BEHAVIOUR, name: 'the whole journey fits when asked, and reading size comes back' },
    ],
  },
  {
    claim:
      'Languages that are written from right to left mirror the map, and the arrow keys with it.',
    tests: [
      {
        file: 'packages/d3/test/right-to-left.browser.test.ts',
        name: 'the left arrow goes on along the way, the right one back',
      },
    ],
  },
]
