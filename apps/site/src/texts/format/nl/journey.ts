import type { Sentences } from '../sentences.ts'

/** The document of a journey as a whole, and what it rests on and leads to, in Dutch. */
export const journey: Sentences = {
  'A composite B2B journey as it is stored and sent: plain JSON.':
    'Een samengestelde B2B-journey zoals die bewaard en verstuurd wordt: gewone JSON.',
  'Name and major version of the format.': 'Naam en hoofdversie van het formaat.',
  "The author's own id of this journey.": 'Het id dat de auteur deze journey zelf geeft.',
  'What the journey is called.': 'Hoe de journey heet.',
  'Why the map is made, and for whom.': 'Waarom de kaart gemaakt wordt, en voor wie.',
  'What the customer sets out to do. Defaults to `purchase`.':
    'Wat de klant van plan is. Standaard `purchase`.',
  'The journey of today, or the improved one. Defaults to `as-is`.':
    'De journey van nu, of de verbeterde. Standaard `as-is`.',
  'Id of the journey this one is compared with.':
    'Id van de journey waarmee deze vergeleken wordt.',
  'What is bought or used, in a sentence.': 'Wat er gekocht of gebruikt wordt, in één zin.',
  'The language of texts that are given as one string. Defaults to `en`.':
    'De taal van teksten die als één string zijn opgegeven. Standaard `en`.',
  'The scale feelings are given on. Defaults to −2 … +2.':
    'De schaal waarop gevoelens zijn uitgedrukt. Standaard −2 … +2.',
  'The members of the decision-making unit, from the top lane down.':
    'De leden van de DMU, van de bovenste baan naar beneden.',
  'The stages, in order.': 'De fasen, op volgorde.',
  'The steps; their order is the order in which each role takes them.':
    'De stappen, in de volgorde waarin elke rol ze doorloopt.',
  'Handovers, influences and ways back.': 'Overdrachten, invloeden en wegen terug.',
  'The questions of the roles, and the answers that wait for them.':
    'De vragen van de rollen, en de antwoorden die voor hen klaarstaan.',
  'What the map rests on.': 'Waar de kaart op berust.',
  'What is to be done about what the map shows.':
    'Wat er moet gebeuren met wat de kaart laat zien.',
  "A text as an author writes it: one string in the document's own `locale`, or one string per locale.":
    'Een tekst zoals de auteur die schrijft: één string in de taal die het document bij `locale` noemt, of één string per taal.',
  'A BCP 47 language tag, such as `en`, `da` or `nl-BE`.':
    'Een taalcode volgens BCP 47, zoals `en`, `da` of `nl-BE`.',
  'Why the map is made: the method begins with this question.':
    'Waarom de kaart gemaakt wordt: met die vraag begint de methode.',
  'The question the map is to answer.': 'De vraag die de kaart moet beantwoorden.',
  'Who will use the map.': 'Wie de kaart gaat gebruiken.',
  'What is to be decided by it.': 'Wat er aan de hand van de kaart besloten wordt.',
  'The lowest feeling.': 'De laagste waarde van de schaal.',
  'The highest feeling; more than the lowest.':
    'De hoogste waarde van de schaal; hoger dan de laagste.',
  'Words for points of the scale, by their number.':
    'Woorden bij punten op de schaal, met het getal als sleutel.',
  'What a claim rests on.': 'Waar een bewering op berust.',
  "The author's own id, unique among evidence.":
    'Een eigen id van de auteur, uniek binnen de onderbouwing.',
  'Where it comes from. What is only assumed says so: `assumption`.':
    'Waar het vandaan komt. Is het alleen een aanname, dan staat er `assumption`.',
  'What it is, such as “Interviews with operators at three factories”.':
    'Wat het is, zoals ‘Interviews met operators in drie fabrieken’.',
  'When it was gathered: ISO 8601 date, or a date-time with its offset.':
    'Wanneer het verzameld is: een datum volgens ISO 8601, eventueel met tijd en verschil met UTC.',
  'How many people or records it rests on.': 'Op hoeveel mensen of records het berust.',
  'Where it can be read: `https:`, `http:`, `mailto:` or `#`.':
    'Waar het te lezen is: `https:`, `http:`, `mailto:` of `#`.',
  'How firmly it stands. Defaults to what its kind suggests.':
    'Hoe sterk het is. Staat er niets, dan bepaalt de soort dat.',
  'Where a claim comes from.': 'Waar een bewering vandaan komt.',
  'How firmly a piece of evidence stands.': 'Hoe sterk een onderbouwing is.',
  'Something to do about what the map shows.':
    'Iets wat er moet gebeuren met wat de kaart laat zien.',
  "The author's own id, unique among actions.":
    'Een eigen id van de auteur, uniek binnen de acties.',
  'What is to be done.': 'Wat er moet gebeuren.',
  'Ids of the signposts, frictions, steps or roles it is about, or keys of findings such as `role-outside-crm:operator`.':
    'Id’s van de routeborden, knelpunten, stappen of rollen waar het om gaat, of sleutels van bevindingen, zoals `role-outside-crm:operator`.',
  'Who does it.': 'Wie het doet.',
  'Defaults to `open`.': 'Standaard `open`.',
}
