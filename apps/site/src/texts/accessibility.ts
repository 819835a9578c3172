import type { SiteLocale } from './path-of.ts'

/** What the statement on accessibility says around its claims, in one language. */
export interface AccessibilityTexts {
  readonly description: string
  readonly lead: string
  /** Between the name of a test and the file it stands in. */
  readonly inFile: string
  readonly openHeading: string
  /** What does not hold yet. */
  readonly open: string
}

const en: AccessibilityTexts = {
  description: 'What the maps do for everybody who uses them, and the tests that hold us to it.',
  lead: 'The maps are made to meet WCAG 2.2, level AA. Each statement names the tests that run before every release; a statement whose test is gone stops the build. Nobody from outside has audited the maps.',
  inFile: 'in',
  openHeading: 'What does not hold yet',
  open: 'No one who relies on a screen reader has tried the maps with us, and only Chromium is tested on every change.',
}

const da: AccessibilityTexts = {
  description: 'Hvad kortene gør for alle, der bruger dem, og de test, der holder os fast på det.',
  lead: 'Kortene er lavet til at opfylde WCAG 2.2, niveau AA. Hvert udsagn nævner de test, der kører før hver udgivelse; mangler testen bag et udsagn, fejler buildet. Testene har engelske navne. Ingen udefra har gennemgået kortene.',
  inFile: 'i',
  openHeading: 'Det mangler endnu',
  open: 'Ingen, der er afhængig af en skærmlæser, har prøvet kortene sammen med os, og kun Chromium bliver testet ved hver ændring.',
}

const nl: AccessibilityTexts = {
  description:
    'Wat de kaarten doen voor iedereen die ze gebruikt, en de tests die ons daaraan houden.',
  lead: 'De kaarten zijn gemaakt om aan WCAG 2.2, niveau AA, te voldoen. Bij elke uitspraak staan de tests die vóór elke versie draaien; een uitspraak waarvan de test weg is, houdt de build tegen. De tests hebben Engelse namen. Niemand van buiten heeft de kaarten doorgelicht.',
  inFile: 'in',
  openHeading: 'Wat nog niet klopt',
  open: 'Niemand die van een schermlezer afhankelijk is, heeft de kaarten met ons uitgeprobeerd, en alleen Chromium wordt bij elke wijziging getest.',
}

const byLocale: Readonly<Record<SiteLocale, AccessibilityTexts>> = { en, da, nl }

/** Returns the statement on accessibility in a language. */
export function accessibilityTexts(locale: SiteLocale): AccessibilityTexts {
  return byLocale[locale]
}
