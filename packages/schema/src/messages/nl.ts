import type { IssueMessages } from './issue-messages.ts'

/** The texts of issues in Dutch. */
export const nl: IssueMessages = {
  at: 'Bij',
  expected: 'verwacht:',
  found: 'gevonden:',
  meant: 'Bedoelde u',
  root: 'het document',
  quotes: ['‘', '’'],
  kinds: {
    locale: 'een taalcode zoals nl of nl-BE',
    scale: 'min onder max, binnen een miljoen',
    id: 'een id dat niet leeg is',
    text: 'een tekst of een tekst per taal',
    code: 'een korte code zoals email',
    date: 'een datum zoals 2026-03-31',
    boolean: 'true of false',
    number: 'een getal',
    share: 'een getal van 0 tot en met 1',
    positiveInteger: 'een geheel getal vanaf 1',
    list: 'een lijst',
    nonEmptyList: 'een lijst met minstens één item',
    object: 'een object',
    url: 'een adres dat begint met https:, http:, mailto: of #',
    nothing: 'niets',
    values: 'waarden',
    levels: 'niveaus',
    characters: 'tekens',
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
      message: 'dit is van het verkeerde type',
      hint: 'Verander het in wat verwacht wordt.',
    },
    'not-one-of': {
      message: 'dit is geen bekende waarde',
      hint: 'Kies een van de verwachte waarden.',
    },
    'wrong-format': {
      message: 'het formaat is onbekend',
      hint: 'Zet "format" op wat verwacht wordt, of werk Routebord bij.',
    },
    'unknown-id': {
      message: 'dit id bestaat niet',
      hint: 'Verbeter het id, of voeg toe wat het noemt.',
    },
    'duplicate-id': { message: 'dit id komt twee keer voor', hint: 'Geef elk een eigen id.' },
    'after-cycle': {
      message: 'de stappen wachten in een kring op elkaar',
      hint: 'Haal een van de items uit "after" weg, of verplaats de stappen.',
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
      hint: 'Zet de stap vóór de stappen van latere fasen, geef hem een latere fase, of toon de weg terug als een link van het type "return".',
    },
    'empty-place': {
      message: 'hier is geen plaats opgegeven',
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
      hint: 'Geef aan waarop de kaart is gebaseerd, ook als dat een aanname is.',
    },
    'invalid-json': {
      message: 'dit is geen JSON',
      hint: 'Verbeter wat hier staat, of wat er vlak voor staat.',
    },
    'duplicate-key': {
      message: 'deze sleutel staat hier twee keer',
      hint: 'Laat er één staan: de eerste zou verloren gaan.',
    },
    'older-format': {
      message: 'het document heeft een ouder formaat',
      hint: 'Haal het eerst door migrateJourney.',
    },
    'newer-format': {
      message: 'het document heeft een nieuwer formaat',
      hint: 'Werk Routebord bij om het te lezen.',
    },
    'links-to-itself': {
      message: 'dit leidt terug naar zijn eigen begin',
      hint: 'Noem een andere stap of rol.',
    },
    'other-journey': {
      message: 'het logboek hoort bij een andere journey',
      hint: 'Kies de journey die het noemt, of verbeter "journey".',
    },
    'long-title': {
      message: 'deze titel is te lang om in één adem te zeggen',
      hint: 'Maak hem korter, en zet de rest in een citaat of een antwoord.',
    },
    'unknown-field': {
      message: 'dit veld is niet bekend',
      hint: 'Verbeter de naam; zoals het er nu staat, blijft het veld bewaard, maar doet het niets.',
    },
    'personal-data': {
      message: 'dit lijkt op iemands e-mailadres',
      hint: 'Gebruik hier een id dat niets over de persoon zegt.',
    },
  },
}
