import type { SiteLocale } from '../texts/path-of.ts'

/** Something we say of the maps, and the tests that hold us to it. */
export interface AccessibilityClaim {
  readonly claim: Readonly<Record<SiteLocale, string>>
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
    claim: {
      en: 'Every map has the whole journey in words beside the picture, as headings and lists. It is there without script.',
      da: 'Hvert kort har hele rejsen i ord ved siden af billedet, som overskrifter og lister. Den er der også uden script.',
      nl: 'Bij elke kaart staat naast de tekening de hele journey in woorden, als koppen en lijsten. Die staat er ook zonder script.',
    },
    tests: [
      {
        file: WITHOUT_SCRIPT,
        name: 'without script the picture and its outline stand in the page',
      },
    ],
  },
  {
    claim: {
      en: 'Everything works with the keyboard. The steps are one tab stop; arrow keys, Home, End and letters move among them; Enter opens the details of a step and Escape closes them and gives the focus back.',
      da: 'Alt virker med tastaturet. Trinnene er ét tabulatorstop; piletaster, Home, End og bogstaver flytter rundt mellem dem; Enter åbner et trins detaljer, og Escape lukker dem og giver fokus tilbage.',
      nl: 'Alles werkt met het toetsenbord. De stappen zijn één tabstop; met pijltjestoetsen, Home, End en letters gaat u van de ene naar de andere; Enter opent de details van een stap, en Escape sluit ze en geeft de focus terug.',
    },
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
    claim: {
      en: 'axe finds nothing, in light and dark, wide and narrow, in three languages.',
      da: 'axe finder intet, i lyst og mørkt, bredt og smalt, på tre sprog.',
      nl: 'axe vindt niets, in licht en donker, breed en smal, in drie talen.',
    },
    tests: [{ file: ACCESSIBILITY, name: 'axe finds nothing' }],
  },
  {
    claim: {
      en: 'With forced colours, every line and text is drawn in the colours of the system.',
      da: 'Med tvungne farver er hver linje og hver tekst tegnet i systemets farver.',
      nl: 'Bij geforceerde kleuren is elke lijn en elke tekst in de kleuren van het systeem getekend.',
    },
    tests: [
      {
        file: ACCESSIBILITY,
        name: 'with forced colours every line of the picture is drawn in the colours of the system',
      },
    ],
  },
  {
    claim: {
      en: 'On a narrow screen the words take the place of the picture, and nothing scrolls sideways.',
      da: 'På en smal skærm træder ordene i stedet for billedet, og intet skal rulles sidelæns.',
      nl: 'Op een smal scherm nemen de woorden de plaats van de tekening in, en u hoeft niet opzij te scrollen.',
    },
    tests: [
      {
        file: WITHOUT_SCRIPT,
        name: 'at 390 px the outline is the map, and nothing scrolls sideways',
      },
    ],
  },
  {
    claim: {
      en: 'The wheel scrolls the page. Zoom is a button, or the wheel with Ctrl, and there is a way back.',
      da: 'Hjulet ruller siden. Zoom er en knap, eller hjulet sammen med Ctrl, og der er en vej tilbage.',
      nl: 'Het wieltje scrolt de pagina. Zoomen gaat met een knop, of met het wieltje en Ctrl, en er is een weg terug.',
    },
    tests: [
      { file: BEHAVIOUR, name: 'the plain wheel scrolls the page, not the scale' },
      { file: BEHAVIOUR, name: 'the whole journey fits when asked, and reading size comes back' },
    ],
  },
  {
    claim: {
      en: 'Languages that are written from right to left mirror the map, and the arrow keys with it.',
      da: 'Sprog, der skrives fra højre mod venstre, spejler kortet og piletasterne med det.',
      nl: 'Bij talen die van rechts naar links lopen, zijn de kaart en de pijltjestoetsen gespiegeld.',
    },
    tests: [
      {
        file: 'packages/d3/test/right-to-left.browser.test.ts',
        name: 'the left arrow goes on along the way, the right one back',
      },
    ],
  },
]
