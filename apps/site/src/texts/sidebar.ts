/** A group of pages in the side menu, with its heading in each language. */
export interface PageGroup {
  readonly label: string
  readonly translations: Readonly<Record<'da' | 'nl', string>>
  /** Addresses of its pages, without language. */
  readonly slugs: readonly string[]
}

/** The pages of the method in reading order. Every language has each of them. */
export const pageGroups: readonly PageGroup[] = [
  {
    label: 'Start here',
    translations: { da: 'Begynd her', nl: 'Begin hier' },
    slugs: [
      'method',
      'method/composite-journey',
      'method/beyond-deciders',
      'method/buying-roles',
      'method/making-a-map',
      'method/reading-a-map',
    ],
  },
  {
    label: 'The five steps',
    translations: { da: 'De fem trin', nl: 'De vijf stappen' },
    slugs: [
      'method/understand',
      'method/distinguish',
      'method/connect',
      'method/signpost',
      'method/evaluate',
    ],
  },
  {
    label: 'Patterns',
    translations: { da: 'Mønstre', nl: 'Patronen' },
    slugs: [
      'method/signposts',
      'method/feelings',
      'method/evidence',
      'method/as-is-to-be',
      'method/other-journeys',
      'method/mistakes',
    ],
  },
  {
    label: 'A worked case',
    translations: { da: 'Et eksempel fra start til slut', nl: 'Een uitgewerkt voorbeeld' },
    slugs: [
      'case/first-sketch',
      'case/everyone',
      'case/research',
      'case/signposts',
      'case/to-be',
      'case/accounts',
    ],
  },
  {
    label: 'Look up',
    translations: { da: 'Slå op', nl: 'Opzoeken' },
    slugs: ['method/glossary', 'method/sources'],
  },
]

interface SidebarGroup {
  label: string
  translations: Record<string, string>
  items: string[]
}

/** The side menu as Starlight takes it; the names of the pages are their titles. */
export const sidebar: SidebarGroup[] = pageGroups.map(({ label, translations, slugs }) => ({
  label,
  translations: { ...translations },
  items: [...slugs],
}))
