import type { Sentences } from '../sentences.ts'

/** Phases, steps, and what happens at a step, in Dutch. */
export const steps: Sentences = {
  "A stage of the journey, in the author's own words and order.":
    'Een deel van de journey, in de eigen woorden en de eigen volgorde van de auteur.',
  "The author's own id, unique among phases.": 'Een eigen id van de auteur, uniek binnen de fasen.',
  'What the phase is called, such as “Need” or “Daily use”.':
    'Hoe de fase heet, zoals ‘Behoefte’ of ‘Dagelijks gebruik’.',
  "Work that never rests, such as consensus creation in Gartner's buying jobs (2018). Defaults to false.":
    'Werk dat nooit stilligt, zoals het zoeken naar overeenstemming, een van Gartners inkooptaken (2018). Standaard false.',
  'Something that happens to one role alone, or to several together.':
    'Iets wat één rol alleen meemaakt, of meerdere rollen samen.',
  "The author's own id, unique among steps.":
    'Een eigen id van de auteur, uniek binnen de stappen.',
  "What happens, from the customer's side, such as “Compares five makers”.":
    'Wat er gebeurt, vanuit de klant gezien, zoals ‘Vergelijkt vijf fabrikanten’.',
  'Id of the phase it belongs to.': 'Id van de fase waar de stap bij hoort.',
  'Ids of those who take part: one is alone, two or more are together.':
    'Id’s van wie meedoet: één is alleen, twee of meer zijn samen.',
  'Defaults to `activity`.': 'Standaard `activity`.',
  'ISO 8601 date, or a date-time with its offset.':
    'Datum volgens ISO 8601, eventueel met tijd en verschil met UTC.',
  'ISO 8601 date, or a date-time with its offset; not before the start.':
    'Datum volgens ISO 8601, eventueel met tijd en verschil met UTC; niet vóór het begin.',
  'Ids of steps that come first although no role takes part in both.':
    'Id’s van stappen die eerst komen, ook al doet geen enkele rol aan beide mee.',
  'Where the supplier was met, or was spoken of.':
    'Waar er contact was met de leverancier, of waar die ter sprake kwam.',
  'What each role feels here, by the id of the role.':
    'Wat elke rol hier voelt, met het id van de rol als sleutel.',
  'What hurts here.': 'Wat hier pijn doet.',
  'Whether the supplier can see this step. Defaults to `yes`.':
    'Of de leverancier deze stap kan zien. Standaard `yes`.',
  'Ids of the evidence it rests on.': 'Id’s van de onderbouwing waarop de stap berust.',
  'Figures that belong here, such as days waited.':
    'Cijfers die hierbij horen, zoals de wachttijd in dagen.',
  'A contact with the supplier, direct, or indirect by way of others.':
    'Contact met de leverancier: direct, of indirect via anderen.',
  'What was met, such as “Service hotline”.': 'Waarmee er contact was, zoals ‘Servicelijn’.',
  'Open list; known codes are `email`, `phone`, `meeting`, `site`, `web`, `peer`, `review`, `press`, `document`.':
    'Open lijst; bekende codes zijn `email`, `phone`, `meeting`, `site`, `web`, `peer`, `review`, `press`, `document`.',
  "True when the supplier is there; false for what others say of it, such as a review or a colleague's advice.":
    'True als de leverancier erbij is; false voor wat anderen over hem zeggen, zoals een review of het advies van een collega.',
  'Where it can be seen: `https:`, `http:`, `mailto:` or `#`.':
    'Waar het te zien is: `https:`, `http:`, `mailto:` of `#`.',
  'What one role feels at a step, and how that is known.':
    'Wat één rol bij een stap voelt, en hoe dat bekend is.',
  "On the journey's own scale, from −2 to +2 unless it says otherwise.":
    'Op de schaal van de journey: van −2 tot +2, tenzij die iets anders zegt.',
  'How it is known: they said so, somebody saw it, or it is assumed.':
    'Hoe het bekend is: zelf gezegd, door iemand gezien, of aangenomen.',
  'What they say or think, in their own words.': 'Wat ze zeggen of denken, in hun eigen woorden.',
  'What hurts at a step.': 'Wat er bij een stap pijn doet.',
  'What hurts, such as “No spare parts”.': 'Wat pijn doet, zoals ‘Geen reserveonderdelen’.',
  '`obstacle` stands in the way; `noise` only wearies.':
    '`obstacle` staat in de weg; `noise` is alleen maar vermoeiend.',
  '1 a nuisance, 2 costs time, 3 stops the journey.':
    '1 is hinderlijk, 2 kost tijd, 3 houdt de journey tegen.',
  "The author's own id, unique among frictions, by which an action can name it.":
    'Een eigen id van de auteur, uniek binnen de knelpunten, waarmee een actie ernaar kan verwijzen.',
  'Ids of those it hurts. Defaults to all at the step.':
    'Id’s van wie er last van heeft. Standaard iedereen die aan de stap meedoet.',
  'Id of the journey in which it is gone.': 'Id van de journey waarin het verdwenen is.',
  'A figure that belongs to a step, such as days waited.':
    'Een cijfer dat bij een stap hoort, zoals de wachttijd in dagen.',
  'What is measured, such as “Scrap”.': 'Wat er gemeten wordt, zoals ‘Uitval’.',
  'The figure itself.': 'Het cijfer zelf.',
  'What it is counted in, such as “%” or “hours”.': 'De eenheid, zoals ‘%’ of ‘uren’.',
}
