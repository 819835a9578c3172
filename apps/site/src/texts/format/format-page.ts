import type { SiteLocale } from '../path-of.ts'

/** What the page of the format says around its parts, in one language. Text between backticks is code. */
export interface FormatPage {
  readonly heading: string
  readonly description: string
  readonly lead: string
  /** Leads to the list of all parts. */
  readonly allParts: string
  readonly onThisPage: string
  readonly example: string
  /** Before the example, with its title. */
  readonly wholeDocument: (title: string) => string
  readonly editor: string
  /** Before the links to the JSON Schemas, and between the two. */
  readonly schemas: string
  readonly and: string
  readonly schemaLine: string
  readonly beyondSchema: string
  readonly journey: string
  readonly accountLog: string
  readonly budgets: string
  readonly issues: string
  readonly codesAndTexts: string
  readonly issuesLead: string
  readonly code: string
  /** Heading over the texts of issues, where the page has them in its own language alone. */
  readonly issueText: string
}

const en: FormatPage = {
  heading: 'The document format',
  description:
    'Every field of a Routebord journey and account log, with an example, JSON Schemas and the text of every issue.',
  lead: 'A journey is one JSON document. What happened at one account is another, laid over it. Both are described here field by field.',
  allParts: 'All parts',
  onThisPage: 'On this page',
  example: 'An example',
  wholeDocument: (title) => `A whole document, “${title}”:`,
  editor: 'In your editor',
  schemas: 'The format is also published as JSON Schema:',
  and: 'and',
  schemaLine:
    'Name it in the first line of a document, and editors that know JSON Schema, such as VS Code, complete the names and values and explain each field. Unknown fields pass, so the line may stay:',
  beyondSchema:
    'A schema knows only the shape. Ids that name nothing, the order of steps and feelings off the scale are found by `parseJourney` and `parseAccountLog`.',
  journey: 'Journey',
  accountLog: 'Account log',
  budgets: 'Budgets',
  issues: 'Issues',
  codesAndTexts: 'Codes and texts',
  issuesLead:
    'Whatever is wrong with a document, or worth a second look, has a code, a place, a sentence and a cure, in the language that is asked for.',
  code: 'Code',
  issueText: 'Text',
}

const da: FormatPage = {
  heading: 'Dokumentformatet',
  description:
    'Alle felter i en Routebord-kunderejse og en virksomhedslog, med et eksempel, JSON Schema og alle fejlmeddelelser.',
  lead: 'En kunderejse er ét JSON-dokument. Det, der skete i én virksomhed, er et andet, som lægges oven på. Begge er beskrevet her, felt for felt. Navne i koden er på engelsk.',
  allParts: 'Alle dele',
  onThisPage: 'På denne side',
  example: 'Et eksempel',
  wholeDocument: (title) => `Et helt dokument, »${title}«:`,
  editor: 'I jeres editor',
  schemas: 'Formatet er også udgivet som JSON Schema med forklaringer på engelsk:',
  and: 'og',
  schemaLine:
    'Henvis til det i dokumentets første linje. Så foreslår editorer, der kender JSON Schema, for eksempel VS Code, navne og værdier, og de forklarer hvert felt. Ukendte felter er tilladt, så linjen kan blive stående:',
  beyondSchema:
    'Et schema kender kun formen. Først `parseJourney` og `parseAccountLog` opdager id’er, der ikke findes, forkert rækkefølge af trin og følelser uden for skalaen.',
  journey: 'Kunderejse',
  accountLog: 'Virksomhedslog',
  budgets: 'Grænser',
  issues: 'Fejlmeddelelser',
  codesAndTexts: 'Koder og tekster',
  issuesLead:
    'Alt, hvad der er galt med et dokument, og alt, der er værd at se på en gang til, har en kode, et sted, en sætning og et råd på det sprog, man beder om.',
  code: 'Kode',
  issueText: 'Tekst',
}

const nl: FormatPage = {
  heading: 'Het documentformaat',
  description:
    'Alle velden van een Routebord-journey en een bedrijfslogboek, met een voorbeeld, JSON Schema’s en alle foutmeldingen.',
  lead: 'Een journey is één JSON-document. Wat er bij één bedrijf is gebeurd, is een tweede document, dat eroverheen ligt. Beide staan hier veld voor veld beschreven. Namen in de code zijn in het Engels.',
  allParts: 'Alle onderdelen',
  onThisPage: 'Op deze pagina',
  example: 'Een voorbeeld',
  wholeDocument: (title) => `Een volledig document, ‘${title}’:`,
  editor: 'In uw editor',
  schemas: 'Het formaat is ook gepubliceerd als JSON Schema, met uitleg in het Engels:',
  and: 'en',
  schemaLine:
    'Verwijs ernaar in de eerste regel van een document. Editors die JSON Schema kennen, zoals VS Code, vullen dan namen en waarden aan en leggen elk veld uit. Onbekende velden zijn toegestaan, dus de regel mag blijven staan:',
  beyondSchema:
    'Een schema kent alleen de vorm. Pas `parseJourney` en `parseAccountLog` vinden id’s die niet bestaan, een verkeerde volgorde van stappen en gevoelens buiten de schaal.',
  journey: 'Journey',
  accountLog: 'Bedrijfslogboek',
  budgets: 'Grenzen',
  issues: 'Foutmeldingen',
  codesAndTexts: 'Codes en teksten',
  issuesLead:
    'Alles wat er mis is met een document, of wat u nog eens moet bekijken, heeft een code, een plaats, een zin en een oplossing, in de taal die u kiest.',
  code: 'Code',
  issueText: 'Tekst',
}

const byLocale: Readonly<Record<SiteLocale, FormatPage>> = { en, da, nl }

/** Returns what the page of the format says in a language. */
export function formatPage(locale: SiteLocale): FormatPage {
  return byLocale[locale]
}
