import type { SiteLocale } from '../texts/path-of.ts'
import type { EmbedForm } from './embed-codes.ts'

/** What the page with a map's codes says in one language. */
export interface EmbedTexts {
  readonly locale: SiteLocale
  readonly heading: string
  readonly standfirst: string
  readonly copy: string
  readonly copied: string
  /** What a way of embedding is called, and what it needs and gives. */
  readonly forms: Readonly<Record<EmbedForm, readonly [string, string]>>
  /** Leads to whole projects, for forms that packages are installed for. */
  readonly guides: string
  /** How the forms come to their theme, and the link to more on it. */
  readonly theme: string
  readonly themeLink: string
  readonly document: string
  readonly picture: string
  readonly page: string
  readonly change: string
}

const en: EmbedTexts = {
  locale: 'en',
  heading: 'Put this map on your own page',
  standfirst:
    'Six ways to embed it, from a picture to a map that answers. Copy the code of the one that fits.',
  copy: 'Copy',
  copied: 'Copied',
  forms: {
    svg: [
      'Picture',
      'An SVG file, in light and in dark. No script and no stylesheet; the texts in it cannot be selected.',
    ],
    html: [
      'HTML with the journey in words',
      'A program for Node, run when your site is built. The page it writes needs no script, and screen readers read the whole journey.',
    ],
    element: [
      'Custom element',
      'For a page with a bundler. The map answers to mouse and keyboard. The document lies beside the page.',
    ],
    react: ['React', 'Drawn on the server, alive in the browser.'],
    iframe: ['Frame', 'For systems that take an address only. The page in it needs no script.'],
    markdown: ['Markdown', 'A picture that leads to the journey in words.'],
  },
  guides: 'Guides for Vite, Next, Astro and others',
  theme:
    'The map follows the light or dark of its reader. On a page that decides itself, set data-routebord-theme to light or dark around it.',
  themeLink: 'More on themes',
  document: 'The document (JSON)',
  picture: 'The picture (SVG)',
  page: 'The page (HTML)',
  change: 'Change this map',
}

const da: EmbedTexts = {
  locale: 'da',
  heading: 'Sæt kortet ind på jeres egen side',
  standfirst:
    'Seks måder at indlejre det på, fra et billede til et kort, der svarer. Kopiér koden til den, der passer.',
  copy: 'Kopiér',
  copied: 'Kopieret',
  forms: {
    svg: [
      'Billede',
      'En SVG-fil, én lys og én mørk. Hverken script eller stylesheet; teksten i den kan ikke markeres.',
    ],
    html: [
      'HTML med rejsen i ord',
      'Et program til Node, som kører, når jeres websted bygges. Siden, det skriver, klarer sig uden script, og skærmlæsere læser hele rejsen op.',
    ],
    element: [
      'Brugerdefineret element',
      'Til en side med bundler. Kortet svarer på mus og tastatur. Dokumentet ligger i samme mappe som siden.',
    ],
    react: ['React', 'Tegnet på serveren, levende i browseren.'],
    iframe: [
      'Ramme',
      'Til systemer, der kun tager imod en adresse. Siden i den klarer sig uden script.',
    ],
    markdown: ['Markdown', 'Et billede, der fører til rejsen i ord.'],
  },
  guides: 'Guider til Vite, Next, Astro og andre',
  theme:
    'Kortet følger læserens lyse eller mørke tema. På en side, der selv bestemmer, sættes data-routebord-theme til light eller dark uden om kortet.',
  themeLink: 'Mere om temaer',
  document: 'Dokumentet (JSON)',
  picture: 'Billedet (SVG)',
  page: 'Siden (HTML)',
  change: 'Lav om på kortet',
}

const nl: EmbedTexts = {
  locale: 'nl',
  heading: 'Zet deze kaart op uw eigen pagina',
  standfirst:
    'Zes manieren om hem in te sluiten, van een afbeelding tot een kaart die antwoordt. Kopieer de code van de manier die past.',
  copy: 'Kopiëren',
  copied: 'Gekopieerd',
  forms: {
    svg: [
      'Afbeelding',
      'Een SVG-bestand, in licht en in donker. Geen script en geen stylesheet; de tekst erin kunt u niet selecteren.',
    ],
    html: [
      'HTML met de journey in woorden',
      'Een programma voor Node dat draait als uw site gebouwd wordt. De pagina die het schrijft heeft geen script nodig, en schermlezers lezen de hele journey voor.',
    ],
    element: [
      'Custom element',
      'Voor een pagina met een bundler. De kaart reageert op muis en toetsenbord. Het document staat in dezelfde map als de pagina.',
    ],
    react: ['React', 'Op de server getekend, in de browser levend.'],
    iframe: [
      'Frame',
      'Voor systemen die alleen een adres aannemen. De pagina erin heeft geen script nodig.',
    ],
    markdown: ['Markdown', 'Een afbeelding die naar de journey in woorden leidt.'],
  },
  guides: 'Handleidingen voor Vite, Next, Astro en andere',
  theme:
    'De kaart volgt het lichte of donkere thema van de lezer. Bepaalt uw pagina dat zelf, zet dan data-routebord-theme met light of dark om de kaart heen.',
  themeLink: 'Meer over thema’s',
  document: 'Het document (JSON)',
  picture: 'De afbeelding (SVG)',
  page: 'De pagina (HTML)',
  change: 'Deze kaart veranderen',
}

/** The page with a map's codes in every language. */
export const embedTexts: readonly EmbedTexts[] = [en, da, nl]
