import type { SiteLocale } from './path-of.ts'

/** The texts of the first page in one language. */
export interface FrontPage {
  readonly locale: SiteLocale
  readonly name: string
  readonly description: string
  readonly heading: string
  readonly standfirst: string
  readonly exampleHeading: string
  readonly exampleNote: string
  readonly readingHeading: string
  readonly reading: readonly string[]
  readonly learnHeading: string
  /** Pages to begin with, by their address in this language, and what they are called here. */
  readonly learn: readonly (readonly [slug: string, text: string])[]
  /** Link to the playground. */
  readonly makeOwn: string
  readonly useHeading: string
  readonly use: string
  readonly languages: string
  readonly reference: string
  /** Link to the guides, one for each stack. */
  readonly guides: string
  readonly referenceNote: string
  readonly referenceLink: string
  readonly skip: string
  readonly skipToContent: string
}

const en: FrontPage = {
  locale: 'en',
  name: 'English',
  description:
    'Routebord draws the journeys of business customers: who travels with whom, where they part, and which signposts they find.',
  heading: 'A business buys as a group. Draw the whole group.',
  standfirst:
    'Routebord draws composite customer journeys: every role that takes part in a purchase has its own line, and you see where they travel together, where they part, and which signposts are missing on the way.',
  exampleHeading: 'A toy factory buys a bouncy-ball machine',
  exampleNote:
    'Follow each line through the phases. Choose a step to read what is known about it. Everything in this example is invented.',
  readingHeading: 'What to look for',
  reading: [
    'Ole, who runs the machine, starts the purchase. From the trial to the installation nobody speaks with him: his line is dashed.',
    'Four questions have no answer where they are asked. Those signs are drawn in red.',
    'Where lines run side by side, people travel together. Each says in its own row what the step is like for them.',
  ],
  learnHeading: 'Learn the method',
  learn: [
    ['method/composite-journey', 'What a composite journey is'],
    ['method/signposts', 'What a signpost is'],
    ['method/evidence', 'How to find blind spots'],
    ['case/first-sketch', 'One map, from a sketch to a plan'],
    ['playground', 'Make a map of your own'],
  ],
  makeOwn: 'Make a map of your own',
  useHeading: 'Put a journey on your own page',
  use: 'A journey is a JSON document. It is checked once, drawn on the server, and comes alive in the browser.',
  languages: 'Languages',
  reference: 'Reference',
  guides: 'Step by step for React, Vue, Svelte, Astro and others',
  referenceNote:
    'Every field of the format, every function and every issue text is explained in one place.',
  referenceLink: 'Open the reference',
  skip: 'Skip to the journey',
  skipToContent: 'Skip to the content',
}

const da: FrontPage = {
  locale: 'da',
  name: 'Dansk',
  description:
    'Routebord tegner erhvervskunders rejser: hvem der følges ad, hvor de skilles, og hvilke vejskilte de møder.',
  heading: 'En virksomhed køber som gruppe. Tegn hele gruppen.',
  standfirst:
    'Routebord tegner sammensatte kunderejser: hver rolle i et køb har sin egen linje, og man ser, hvor de følges ad, hvor de skilles, og hvilke vejskilte der mangler undervejs.',
  exampleHeading: 'En legetøjsfabrik køber en hoppeboldmaskine',
  exampleNote:
    'Følg hver linje gennem faserne. Vælg et trin for at læse, hvad man ved om det. Alt i eksemplet er opdigtet.',
  readingHeading: 'Læg mærke til',
  reading: [
    'Ole, som betjener maskinen, sætter købet i gang. Fra prøvedagen til installationen taler ingen med ham: hans linje er stiplet.',
    'Fire spørgsmål får intet svar dér, hvor de bliver stillet. De skilte er tegnet med rødt.',
    'Hvor linjerne løber side om side, følges folk ad. Hver rolle fortæller i sin egen række, hvordan trinnet opleves.',
  ],
  learnHeading: 'Lær metoden',
  learn: [
    ['method/composite-journey', 'Hvad en sammensat kunderejse er'],
    ['method/signposts', 'Hvad et vejskilt er'],
    ['method/evidence', 'Sådan finder man blinde vinkler'],
    ['case/first-sketch', 'Ét kort, fra skitse til plan'],
    ['playground', 'Lav dit eget kort'],
  ],
  makeOwn: 'Lav dit eget kort',
  useHeading: 'Sæt en kunderejse ind på jeres egen side',
  use: 'En kunderejse er et JSON-dokument. Det kontrolleres én gang, tegnes på serveren og bliver levende i browseren.',
  languages: 'Sprog',
  reference: 'Reference',
  guides: 'Trin for trin til React, Vue, Svelte, Astro og andre',
  referenceNote:
    'Alle felter i formatet, alle funktioner og alle fejlmeddelelser er forklaret ét sted. Funktionerne er forklaret på engelsk, formatet og fejlmeddelelserne også på dansk.',
  referenceLink: 'Åbn referencen',
  skip: 'Gå til kunderejsen',
  skipToContent: 'Gå til indholdet',
}

const nl: FrontPage = {
  locale: 'nl',
  name: 'Nederlands',
  description:
    'Routebord tekent de customer journeys van zakelijke klanten: wie met wie optrekt, waar hun wegen scheiden en welke routeborden er staan.',
  heading: 'Een bedrijf koopt als groep. Teken de hele groep.',
  standfirst:
    'Routebord tekent samengestelde customer journeys: elke rol bij een aankoop heeft een eigen lijn, en u ziet waar rollen samen reizen, waar ze uiteengaan en welke routeborden onderweg ontbreken.',
  exampleHeading: 'Een speelgoedfabriek koopt een stuiterballenmachine',
  exampleNote:
    'Volg elke lijn door de fasen. Kies een stap om te lezen wat erover bekend is. Alles in dit voorbeeld is verzonnen.',
  readingHeading: 'Waar u op kunt letten',
  reading: [
    'Ole, die de machine bedient, zet de aankoop in gang. Van de proef tot de installatie spreekt niemand met hem: zijn lijn is onderbroken.',
    'Vier vragen krijgen geen antwoord op de plek waar ze gesteld worden. Die borden zijn rood getekend.',
    'Waar lijnen naast elkaar lopen, reizen mensen samen. In een eigen rij staat hoe ieder de stap ervaart.',
  ],
  learnHeading: 'Leer de methode',
  learn: [
    ['method/composite-journey', 'Wat een samengestelde journey is'],
    ['method/signposts', 'Wat een routebord is'],
    ['method/evidence', 'Zo vindt u blinde vlekken'],
    ['case/first-sketch', 'Eén kaart, van schets tot plan'],
    ['playground', 'Maak uw eigen kaart'],
  ],
  makeOwn: 'Maak uw eigen kaart',
  useHeading: 'Zet een journey op uw eigen pagina',
  use: 'Een journey is een JSON-document. Het wordt één keer gecontroleerd, op de server getekend en komt in de browser tot leven.',
  languages: 'Talen',
  reference: 'Naslagwerk',
  guides: 'Stap voor stap voor React, Vue, Svelte, Astro en andere',
  referenceNote:
    'Alle velden van het formaat, alle functies en alle foutmeldingen staan op één plek uitgelegd. De functies zijn in het Engels beschreven, het formaat en de foutmeldingen ook in het Nederlands.',
  referenceLink: 'Open het naslagwerk',
  skip: 'Naar de journey',
  skipToContent: 'Naar de inhoud',
}

/** The first page in every language; English is at the root. */
export const frontPages: readonly FrontPage[] = [en, da, nl]
