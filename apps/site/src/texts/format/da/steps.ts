import type { Sentences } from '../sentences.ts'

/** Phases, steps, and what happens at a step, in Danish. */
export const steps: Sentences = {
  "A stage of the journey, in the author's own words and order.":
    'Et afsnit af rejsen, med forfatterens egne ord og i den rækkefølge, forfatteren har valgt.',
  "The author's own id, unique among phases.": 'Forfatterens eget id, unikt blandt faserne.',
  'What the phase is called, such as “Need” or “Daily use”.':
    'Hvad fasen hedder, for eksempel »Behov« eller »Daglig brug«.',
  "Work that never rests, such as consensus creation in Gartner's buying jobs (2018). Defaults to false.":
    'Arbejde, der står på hele tiden, for eksempel at skabe enighed, en af Gartners indkøbsopgaver (2018). Standard er false.',
  'Something that happens to one role alone, or to several together.':
    'Noget, der sker for én rolle alene eller for flere sammen.',
  "The author's own id, unique among steps.": 'Forfatterens eget id, unikt blandt trinnene.',
  "What happens, from the customer's side, such as “Compares five makers”.":
    'Hvad der sker, set fra kundens side, for eksempel »Sammenligner fem producenter«.',
  'Id of the phase it belongs to.': 'Id på den fase, trinnet hører til.',
  'Ids of those who take part: one is alone, two or more are together.':
    'Id’er på dem, der er med: én er alene, to eller flere er sammen.',
  'Defaults to `activity`.': 'Standard er `activity`.',
  'ISO 8601 date, or a date-time with its offset.':
    'Dato efter ISO 8601, eventuelt med klokkeslæt og tidsforskel til UTC.',
  'ISO 8601 date, or a date-time with its offset; not before the start.':
    'Dato efter ISO 8601, eventuelt med klokkeslæt og tidsforskel til UTC; ikke før trinnet begynder.',
  'Ids of steps that come first although no role takes part in both.':
    'Id’er på trin, der kommer først, selv om ingen rolle er med i begge.',
  'Where the supplier was met, or was spoken of.':
    'Hvor man mødte leverandøren, eller hvor den blev omtalt.',
  'What each role feels here, by the id of the role.':
    'Hvad hver rolle føler her; rollens id er nøglen.',
  'What hurts here.': 'Hvad der gør ondt her.',
  'Whether the supplier can see this step. Defaults to `yes`.':
    'Om leverandøren kan se trinnet. Standard er `yes`.',
  'Ids of the evidence it rests on.': 'Id’er på det vidensgrundlag, trinnet hviler på.',
  'Figures that belong here, such as days waited.':
    'Tal, der hører til her, for eksempel ventetiden i dage.',
  'A contact with the supplier, direct, or indirect by way of others.':
    'En kontakt med leverandøren, direkte eller indirekte gennem andre.',
  'What was met, such as “Service hotline”.':
    'Hvad man var i kontakt med, for eksempel »Servicetelefonen«.',
  'Open list; known codes are `email`, `phone`, `meeting`, `site`, `web`, `peer`, `review`, `press`, `document`.':
    'Åben liste; kendte koder er `email`, `phone`, `meeting`, `site`, `web`, `peer`, `review`, `press`, `document`.',
  "True when the supplier is there; false for what others say of it, such as a review or a colleague's advice.":
    'True, når leverandøren selv er til stede; false for det, andre siger om den, for eksempel en anmeldelse eller et råd fra en kollega.',
  'Where it can be seen: `https:`, `http:`, `mailto:` or `#`.':
    'Hvor det kan ses: `https:`, `http:`, `mailto:` eller `#`.',
  'What one role feels at a step, and how that is known.':
    'Hvad én rolle føler ved et trin, og hvor man ved det fra.',
  "On the journey's own scale, from −2 to +2 unless it says otherwise.":
    'På rejsens egen skala, fra −2 til +2, medmindre rejsen siger andet.',
  'How it is known: they said so, somebody saw it, or it is assumed.':
    'Hvor man ved det fra: de har selv sagt det, nogen har set det, eller det er antaget.',
  'What they say or think, in their own words.': 'Hvad de siger eller tænker, med deres egne ord.',
  'What hurts at a step.': 'Hvad der gør ondt ved et trin.',
  'What hurts, such as “No spare parts”.': 'Hvad der gør ondt, for eksempel »Ingen reservedele«.',
  '`obstacle` stands in the way; `noise` only wearies.':
    '`obstacle` står i vejen; `noise` er bare trættende.',
  '1 a nuisance, 2 costs time, 3 stops the journey.':
    '1 er til gene, 2 koster tid, 3 stopper rejsen.',
  "The author's own id, unique among frictions, by which an action can name it.":
    'Forfatterens eget id, unikt blandt friktionerne; en handling kan henvise til det.',
  'Ids of those it hurts. Defaults to all at the step.':
    'Id’er på dem, det går ud over. Standard er alle, der er med i trinnet.',
  'Id of the journey in which it is gone.': 'Id på den rejse, hvor friktionen er væk.',
  'A figure that belongs to a step, such as days waited.':
    'Et tal, der hører til et trin, for eksempel ventetiden i dage.',
  'What is measured, such as “Scrap”.': 'Hvad der måles, for eksempel »Spild«.',
  'The figure itself.': 'Selve tallet.',
  'What it is counted in, such as “%” or “hours”.': 'Enheden, for eksempel »%« eller »timer«.',
}
