import type { Sentences } from '../sentences.ts'

/** The log of an account, and how much a document may hold, in Dutch. */
export const accountLog: Sentences = {
  'What happened at one account, to lay over a journey: plain JSON, without personal data.':
    'Wat er bij één bedrijf is gebeurd, om over een journey te leggen: gewone JSON, zonder persoonsgegevens.',
  'Opaque id of the buying organisation.':
    'Id van de kopende organisatie; het verraadt niet welke dat is.',
  'Id of the journey the steps and roles belong to.':
    'Id van de journey waar de stappen en rollen bij horen.',
  'The language of titles that are given as one string. Defaults to `en`.':
    'De taal van titels die als één string zijn opgegeven. Standaard `en`.',
  'The contacts.': 'De contactpersonen.',
  'What happened, in any order.': 'Wat er is gebeurd, in willekeurige volgorde.',
  'A contact at the account as some system knows it, by an id that says nothing of the person.':
    'Een contactpersoon bij het bedrijf zoals een systeem die kent: onder een id dat niet verraadt wie het is.',
  'Unique among profiles, and opaque: never a name or an address.':
    'Uniek binnen de profielen. Het verraadt niet wie de persoon is: nooit een naam of een adres.',
  'Id of the role this contact holds, where somebody has said so.':
    'Id van de rol die deze contactpersoon heeft, als iemand dat heeft opgegeven.',
  'Opaque keys under which other systems know the same person: profiles that share one are one person.':
    'Sleutels waarmee andere systemen dezelfde persoon aanduiden; ze verraden niet wie het is. Profielen met een gemeenschappelijke sleutel zijn één persoon.',
  'Something that happened at the account: one event may concern several profiles, as in OCEL 2.0 (2023).':
    'Iets wat bij het bedrijf is gebeurd: één gebeurtenis kan over meerdere profielen gaan, zoals in OCEL 2.0 (2023).',
  'Unique among events.': 'Uniek binnen de gebeurtenissen.',
  'When it happened: ISO 8601 date, or a date-time with its offset.':
    'Wanneer het is gebeurd: een datum volgens ISO 8601, eventueel met tijd en verschil met UTC.',
  'Who took part.': 'Wie erbij was.',
  'Id of the step of the journey this event belongs to.':
    'Id van de stap in de journey waar deze gebeurtenis bij hoort.',
  'Id of the signpost that was seen.': 'Id van het routebord dat gezien is.',
  'Open list, as for touchpoints of a journey.':
    'Open lijst, net als bij touchpoints van een journey.',
  'What happened, in a few words.': 'Wat er is gebeurd, in een paar woorden.',
  "A profile's part in an event.": 'Het aandeel van een profiel in een gebeurtenis.',
  'Id of the profile.': 'Id van het profiel.',
  'Id of the role in which the profile takes part: the qualifier of OCEL 2.0 (2023).':
    'Id van de rol waarin het profiel meedoet: wat OCEL 2.0 (2023) de qualifier noemt.',
  'How much a document may hold before any work is done on it.':
    'Hoeveel een document mag bevatten. Dat wordt als eerste gecontroleerd.',
  'Objects, lists and values together. Defaults to 200,000.':
    'Objecten, lijsten en waarden samen. Standaard 200.000.',
  'Levels of nesting. Defaults to 32.': 'Geneste niveaus. Standaard 32.',
  'Characters of all strings and keys together. Defaults to 2,000,000.':
    'Tekens van alle strings en sleutels samen. Standaard 2.000.000.',
  'Characters of one string or key. Defaults to 4,000.':
    'Tekens van één string of sleutel. Standaard 4.000.',
  'Roles of a journey. Defaults to 100.': 'Rollen van een journey. Standaard 100.',
  'Phases of a journey. Defaults to 200.': 'Fasen van een journey. Standaard 200.',
}
