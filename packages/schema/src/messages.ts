import type { Finding, IssueCode, JourneyIssue } from './issue.ts'

/** The languages that issues are written in. */
export type MessageLocale = 'en' | 'da' | 'nl'

interface Sentence {
  readonly message: string
  readonly hint: string
}

interface Words {
  readonly at: string
  readonly expected: string
  readonly found: string
  readonly meant: string
  readonly root: string
  readonly kinds: Readonly<Record<string, string>>
  readonly sentences: Readonly<Record<IssueCode, Sentence>>
}

const EN: Words = {
  at: 'At',
  expected: 'expected',
  found: 'found',
  meant: 'Did you mean',
  root: 'the document',
  kinds: {
    id: 'an id that is not empty',
    text: 'a text, or one text per language',
    string: 'a string',
    date: 'a date such as 2026-03-31',
    boolean: 'true or false',
    number: 'a number',
    share: 'a number from 0 to 1',
    positiveInteger: 'a whole number from 1',
    list: 'a list',
    nonEmptyList: 'a list with at least one entry',
    object: 'an object',
    url: 'an address that begins with https:, http:, mailto: or #',
    format: '"routebord/1"',
    nothing: 'nothing',
  },
  sentences: {
    'too-large': {
      message: 'the document is too large',
      hint: 'Split the journey, or raise the budget.',
    },
    'forbidden-key': { message: 'this key is not allowed', hint: 'Rename the field.' },
    missing: { message: 'a required field is missing', hint: 'Add it.' },
    'wrong-type': { message: 'this is of another kind', hint: 'Change it to what is expected.' },
    'not-one-of': {
      message: 'this is not one of the known values',
      hint: 'Choose one of those expected.',
    },
    'wrong-format': {
      message: 'the format is not known',
      hint: 'Set "format" to "routebord/1", or update Routebord.',
    },
    'unknown-id': { message: 'nothing has this id', hint: 'Correct the id, or add what it names.' },
    'duplicate-id': { message: 'this id is used twice', hint: 'Give each its own id.' },
    'after-cycle': {
      message: 'the steps wait for each other in a circle',
      hint: 'Remove one of the "after" entries, or reorder the steps.',
    },
    'end-before-start': {
      message: 'the step ends before it starts',
      hint: 'Swap or correct the dates.',
    },
    'role-not-at-step': {
      message: 'this role takes no part in the step',
      hint: 'Add the role to the step, or remove it here.',
    },
    'emotion-outside-scale': {
      message: 'this feeling is off the scale',
      hint: 'Correct the value, or widen "emotionScale".',
    },
    'phase-order': {
      message: 'a role goes back to an earlier phase',
      hint: 'Move the step forward, or show the way back as a link of kind "return".',
    },
    'empty-place': {
      message: 'this names neither a step nor anything else',
      hint: 'Name a step, or what else is expected.',
    },
    'compares-to-itself': {
      message: 'the journey is compared with itself',
      hint: 'Name the other journey.',
    },
    'role-count': {
      message: 'three to five roles are normal for a buying group',
      hint: 'Check whether a role is missing, or two could be one.',
    },
    'no-evidence': {
      message: 'the map rests on no evidence',
      hint: 'Say what it rests on, even if it is an assumption.',
    },
  },
}

const DA: Words = {
  at: 'Ved',
  expected: 'forventede',
  found: 'fandt',
  meant: 'Mente du',
  root: 'dokumentet',
  kinds: {
    id: 'et id, der ikke er tomt',
    text: 'en tekst, eller en tekst pr. sprog',
    string: 'en tekststreng',
    date: 'en dato som 2026-03-31',
    boolean: 'true eller false',
    number: 'et tal',
    share: 'et tal fra 0 til 1',
    positiveInteger: 'et helt tal fra 1',
    list: 'en liste',
    nonEmptyList: 'en liste med mindst én post',
    object: 'et objekt',
    url: 'en adresse, der begynder med https:, http:, mailto: eller #',
    format: '"routebord/1"',
    nothing: 'ingenting',
  },
  sentences: {
    'too-large': { message: 'dokumentet er for stort', hint: 'Del rejsen op, eller hæv grænsen.' },
    'forbidden-key': { message: 'denne nøgle er ikke tilladt', hint: 'Giv feltet et andet navn.' },
    missing: { message: 'et påkrævet felt mangler', hint: 'Tilføj det.' },
    'wrong-type': { message: 'dette er af en anden slags', hint: 'Ret det til det forventede.' },
    'not-one-of': {
      message: 'dette er ikke en af de kendte værdier',
      hint: 'Vælg en af de forventede.',
    },
    'wrong-format': {
      message: 'formatet er ukendt',
      hint: 'Sæt "format" til "routebord/1", eller opdatér Routebord.',
    },
    'unknown-id': {
      message: 'intet har dette id',
      hint: 'Ret id’et, eller tilføj det, som det peger på.',
    },
    'duplicate-id': { message: 'dette id er brugt to gange', hint: 'Giv hver sit eget id.' },
    'after-cycle': {
      message: 'trinnene venter på hinanden i ring',
      hint: 'Fjern en af posterne i "after", eller flyt trinnene.',
    },
    'end-before-start': {
      message: 'trinnet slutter, før det begynder',
      hint: 'Byt om på datoerne, eller ret dem.',
    },
    'role-not-at-step': {
      message: 'denne rolle er ikke med i trinnet',
      hint: 'Føj rollen til trinnet, eller fjern den her.',
    },
    'emotion-outside-scale': {
      message: 'denne følelse ligger uden for skalaen',
      hint: 'Ret værdien, eller udvid "emotionScale".',
    },
    'phase-order': {
      message: 'en rolle går tilbage til en tidligere fase',
      hint: 'Flyt trinnet frem, eller vis vejen tilbage som et link af typen "return".',
    },
    'empty-place': {
      message: 'her er hverken angivet et trin eller andet',
      hint: 'Angiv et trin, eller hvad der ellers forventes.',
    },
    'compares-to-itself': {
      message: 'rejsen sammenlignes med sig selv',
      hint: 'Angiv den anden rejse.',
    },
    'role-count': {
      message: 'tre til fem roller er normalt i et beslutningscenter',
      hint: 'Overvej, om en rolle mangler, eller om to er den samme.',
    },
    'no-evidence': {
      message: 'kortet bygger ikke på noget vidensgrundlag',
      hint: 'Skriv, hvad det bygger på, også når det er en antagelse.',
    },
  },
}

const NL: Words = {
  at: 'Bij',
  expected: 'verwacht werd',
  found: 'gevonden is',
  meant: 'Bedoelde u',
  root: 'het document',
  kinds: {
    id: 'een id dat niet leeg is',
    text: 'een tekst, of een tekst per taal',
    string: 'een tekenreeks',
    date: 'een datum zoals 2026-03-31',
    boolean: 'true of false',
    number: 'een getal',
    share: 'een getal van 0 tot en met 1',
    positiveInteger: 'een geheel getal vanaf 1',
    list: 'een lijst',
    nonEmptyList: 'een lijst met minstens één regel',
    object: 'een object',
    url: 'een adres dat begint met https:, http:, mailto: of #',
    format: '"routebord/1"',
    nothing: 'niets',
  },
  sentences: {
    'too-large': {
      message: 'het document is te groot',
      hint: 'Splits de journey, of verhoog de grens.',
    },
    'forbidden-key': {
      message: 'deze sleutel is niet toegestaan',
      hint: 'Geef het veld een andere naam.',
    },
    missing: { message: 'een verplicht veld ontbreekt', hint: 'Voeg het toe.' },
    'wrong-type': {
      message: 'dit is iets van een andere soort',
      hint: 'Verander het in wat verwacht wordt.',
    },
    'not-one-of': {
      message: 'dit is geen bekende waarde',
      hint: 'Kies een van de verwachte waarden.',
    },
    'wrong-format': {
      message: 'het formaat is onbekend',
      hint: 'Zet "format" op "routebord/1", of werk Routebord bij.',
    },
    'unknown-id': {
      message: 'niets heeft dit id',
      hint: 'Verbeter het id, of voeg toe wat het noemt.',
    },
    'duplicate-id': { message: 'dit id komt twee keer voor', hint: 'Geef elk een eigen id.' },
    'after-cycle': {
      message: 'de stappen wachten in een kring op elkaar',
      hint: 'Haal een van de regels in "after" weg, of verplaats de stappen.',
    },
    'end-before-start': {
      message: 'de stap eindigt voordat hij begint',
      hint: 'Verwissel of verbeter de datums.',
    },
    'role-not-at-step': {
      message: 'deze rol doet niet mee aan de stap',
      hint: 'Voeg de rol toe aan de stap, of haal hem hier weg.',
    },
    'emotion-outside-scale': {
      message: 'dit gevoel valt buiten de schaal',
      hint: 'Verbeter de waarde, of verruim "emotionScale".',
    },
    'phase-order': {
      message: 'een rol gaat terug naar een eerdere fase',
      hint: 'Zet de stap verder naar achteren, of toon de weg terug als een link van het type "return".',
    },
    'empty-place': {
      message: 'hier staat geen stap of iets anders',
      hint: 'Noem een stap, of wat er verder verwacht wordt.',
    },
    'compares-to-itself': {
      message: 'de journey wordt met zichzelf vergeleken',
      hint: 'Noem de andere journey.',
    },
    'role-count': {
      message: 'drie tot vijf rollen is gebruikelijk voor een DMU',
      hint: 'Ga na of er een rol ontbreekt, of dat twee rollen er één zijn.',
    },
    'no-evidence': {
      message: 'de kaart heeft geen onderbouwing',
      hint: 'Zeg waarop hij rust, ook als dat een aanname is.',
    },
  },
}

const WORDS: Readonly<Record<MessageLocale, Words>> = { en: EN, da: DA, nl: NL }

/** Puts a finding into words: where, what is wrong, what was expected and found, and the cure. */
export function describeFinding(finding: Finding, locale: MessageLocale): JourneyIssue {
  const words = WORDS[locale]
  const { message, hint } = words.sentences[finding.code]
  const expected = words.kinds[finding.expected ?? ''] ?? finding.expected ?? ''
  const received = words.kinds[finding.received ?? ''] ?? finding.received ?? ''
  const found = received === '' ? '' : `${words.found} ${received}`
  const details = [expected === '' ? '' : `${words.expected} ${expected}`, found]
    .filter(Boolean)
    .join(', ')
  const meant = finding.near === undefined ? '' : `${words.meant} “${finding.near}”? `
  return {
    code: finding.code,
    path: finding.path,
    expected,
    received,
    message: `${words.at} ${formatPath(finding.path, words.root)}: ${message}${details === '' ? '' : ` (${details})`}.`,
    hint: `${meant}${hint}`,
  }
}

function formatPath(path: Finding['path'], root: string): string {
  if (path.length === 0) return root
  return path
    .map((key, index) => (typeof key === 'number' ? `[${key}]` : `${index === 0 ? '' : '.'}${key}`))
    .join('')
}
