import type { Sentences } from '../sentences.ts'

/** The log of an account, and how much a document may hold, in Danish. */
export const accountLog: Sentences = {
  'What happened at one account, to lay over a journey: plain JSON, without personal data.':
    'Det, der skete i én virksomhed; det lægges oven på en rejse. Almindelig JSON uden personoplysninger.',
  'Opaque id of the buying organisation.':
    'Id på den købende virksomhed; det røber ikke, hvilken det er.',
  'Id of the journey the steps and roles belong to.':
    'Id på den rejse, trinnene og rollerne hører til.',
  'The language of titles that are given as one string. Defaults to `en`.':
    'Sproget i titler, der er skrevet som én streng. Standard er `en`.',
  'The contacts.': 'Kontaktpersonerne.',
  'What happened, in any order.': 'Hvad der skete, i vilkårlig rækkefølge.',
  'A contact at the account as some system knows it, by an id that says nothing of the person.':
    'En kontaktperson i virksomheden, sådan som et system kender vedkommende: under et id, der ikke røber, hvem det er.',
  'Unique among profiles, and opaque: never a name or an address.':
    'Unikt blandt profilerne. Det røber ikke, hvem personen er: aldrig et navn eller en adresse.',
  'Id of the role this contact holds, where somebody has said so.':
    'Id på den rolle, kontaktpersonen har, hvis nogen har angivet det.',
  'Opaque keys under which other systems know the same person: profiles that share one are one person.':
    'Andre systemers nøgler til den samme person; de røber ikke, hvem det er. Profiler med en fælles nøgle er én person.',
  'Something that happened at the account: one event may concern several profiles, as in OCEL 2.0 (2023).':
    'Noget, der skete i virksomheden: én hændelse kan angå flere profiler, som i OCEL 2.0 (2023).',
  'Unique among events.': 'Unikt blandt hændelserne.',
  'When it happened: ISO 8601 date, or a date-time with its offset.':
    'Hvornår det skete: dato efter ISO 8601, eventuelt med klokkeslæt og tidsforskel til UTC.',
  'Who took part.': 'Hvem der var med.',
  'Id of the step of the journey this event belongs to.':
    'Id på det trin i rejsen, hændelsen hører til.',
  'Id of the signpost that was seen.': 'Id på det vejskilt, der blev set.',
  'Open list, as for touchpoints of a journey.': 'Åben liste, som for en rejses kontaktpunkter.',
  'What happened, in a few words.': 'Hvad der skete, i få ord.',
  "A profile's part in an event.": 'Hvordan en profil var med i en hændelse.',
  'Id of the profile.': 'Id på profilen.',
  'Id of the role in which the profile takes part: the qualifier of OCEL 2.0 (2023).':
    'Id på den rolle, profilen havde i hændelsen: det, OCEL 2.0 (2023) kalder »qualifier«.',
  'How much a document may hold before any work is done on it.':
    'Hvor meget et dokument må indeholde. Det kontrolleres før alt andet.',
  'Objects, lists and values together. Defaults to 200,000.':
    'Objekter, lister og værdier tilsammen. Standard er 200.000.',
  'Levels of nesting. Defaults to 32.': 'Indlejrede niveauer. Standard er 32.',
  'Characters of all strings and keys together. Defaults to 2,000,000.':
    'Tegn i alle strenge og nøgler tilsammen. Standard er 2.000.000.',
  'Characters of one string or key. Defaults to 4,000.':
    'Tegn i én streng eller nøgle. Standard er 4.000.',
  'Roles of a journey. Defaults to 100.': 'Roller i en rejse. Standard er 100.',
  'Phases of a journey. Defaults to 200.': 'Faser i en rejse. Standard er 200.',
}
