import type { IssueMessages } from './issue-messages.ts'

/** The texts of issues in Danish. */
export const da: IssueMessages = {
  at: 'Ved',
  expected: 'forventede',
  found: 'fandt',
  meant: 'Mente du',
  root: 'dokumentet',
  quotes: ['”', '”'],
  kinds: {
    locale: 'en sprogkode som da eller nl-BE',
    scale: 'min under max, inden for en million',
    id: 'et id, der ikke er tomt',
    text: 'en tekst eller en tekst pr. sprog',
    code: 'en kort kode som email',
    date: 'en dato som 2026-03-31',
    boolean: 'true eller false',
    number: 'et tal',
    share: 'et tal fra 0 til 1',
    positiveInteger: 'et helt tal fra 1',
    list: 'en liste',
    nonEmptyList: 'en liste med mindst én post',
    object: 'et objekt',
    url: 'en adresse, der begynder med https:, http:, mailto: eller #',
    nothing: 'ingenting',
    values: 'værdier',
    levels: 'niveauer',
    characters: 'tegn',
  },
  sentences: {
    'too-large': { message: 'dokumentet er for stort', hint: 'Del rejsen op, eller hæv grænsen.' },
    'forbidden-key': { message: 'denne nøgle er ikke tilladt', hint: 'Giv feltet et andet navn.' },
    missing: { message: 'et påkrævet felt mangler', hint: 'Tilføj det.' },
    'wrong-type': {
      message: 'værdien har en forkert type',
      hint: 'Ret den til den forventede type.',
    },
    'not-one-of': {
      message: 'dette er ikke en af de kendte værdier',
      hint: 'Vælg en af de forventede.',
    },
    'wrong-format': {
      message: 'formatet er ukendt',
      hint: 'Sæt "format" til det forventede, eller opdatér Routebord.',
    },
    'unknown-id': {
      message: 'dette id findes ikke',
      hint: 'Ret id’et, eller tilføj det, som det peger på.',
    },
    'duplicate-id': { message: 'dette id er brugt to gange', hint: 'Giv hver sit eget id.' },
    'after-cycle': {
      message: 'trinnene venter på hinanden i en ring',
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
      hint: 'Sæt trinnet før trinnene i de senere faser, giv det en senere fase, eller vis vejen tilbage som et link af typen "return".',
    },
    'empty-place': {
      message: 'der mangler en angivelse af sted',
      hint: 'Angiv et trin, eller hvad der ellers forventes.',
    },
    'compares-to-itself': {
      message: 'rejsen sammenlignes med sig selv',
      hint: 'Angiv den anden rejse.',
    },
    'role-count': {
      message: 'tre til fem roller er normalt i et beslutningscenter',
      hint: 'Overvej, om en rolle mangler, eller om to af dem i virkeligheden er én.',
    },
    'no-evidence': {
      message: 'kortet mangler et vidensgrundlag',
      hint: 'Skriv, hvad det bygger på, også når det er en antagelse.',
    },
    'invalid-json': {
      message: 'dette er ikke JSON',
      hint: 'Ret det, der står her eller lige før.',
    },
    'duplicate-key': {
      message: 'denne nøgle står her to gange',
      hint: 'Behold den ene: den første ville gå tabt.',
    },
    'older-format': {
      message: 'dokumentet har et ældre format',
      hint: 'Kør det først gennem migrateJourney.',
    },
    'newer-format': {
      message: 'dokumentet har et nyere format',
      hint: 'Opdatér Routebord for at læse det.',
    },
    'links-to-itself': {
      message: 'dette fører tilbage til sit eget udgangspunkt',
      hint: 'Angiv et andet trin eller en anden rolle.',
    },
    'other-journey': {
      message: 'loggen hører til en anden rejse',
      hint: 'Vælg den rejse, den nævner, eller ret "journey".',
    },
    'long-title': {
      message: 'titlen er for lang til at kunne siges i ét åndedrag',
      hint: 'Gør den kortere, og flyt resten til et citat eller et svar.',
    },
    'unknown-field': {
      message: 'dette felt er ukendt',
      hint: 'Ret navnet; ellers bevares feltet, men det har ingen virkning.',
    },
    'personal-data': {
      message: 'dette ligner en persons e-mailadresse',
      hint: 'Sæt et id her, der ikke siger noget om personen.',
    },
  },
}
