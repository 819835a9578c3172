import type { Sentences } from '../sentences.ts'

/** Links between roles and steps, and signposts, in Dutch. */
export const signposts: Sentences = {
  'A handover, an influence of one role on another, or a way back to an earlier step.':
    'Een overdracht, de invloed van een rol op een andere, of een weg terug naar een eerdere stap.',
  "The author's own id, unique among links.":
    'Een eigen id van de auteur, uniek binnen de verbindingen.',
  '`handoff` passes something on, `influence` sways a role, `return` goes back to an earlier step.':
    '`handoff` geeft iets door, `influence` beïnvloedt een rol, `return` gaat terug naar een eerdere stap.',
  'Where it comes from.': 'Waar de verbinding vandaan komt.',
  'Where it leads.': 'Waar de verbinding heen gaat.',
  'What happens, in a few words.': 'Wat er gebeurt, in een paar woorden.',
  'What is handed over, such as “The list of requirements”.':
    'Wat er overgedragen wordt, zoals ‘De lijst met eisen’.',
  'Whether an influence is for or against the purchase. Defaults to `for`.':
    'Of de invloed vóór of tegen de aankoop werkt. Standaard `for`.',
  'Whether the supplier can see it. Defaults to `yes`.':
    'Of de leverancier het kan zien. Standaard `yes`.',
  'One end of a link: a role, a step, or a role at a step.':
    'Een uiteinde van een verbinding: een rol, een stap, of een rol bij een stap.',
  'Id of a step.': 'Id van een stap.',
  'Id of a role; with a step, one that takes part in it.':
    'Id van een rol; staat er ook een stap, dan moet de rol daaraan meedoen.',
  'Decision information at the right moment: a question that roles have, and the answer that waits for them.':
    'Beslisinformatie op het juiste moment: een vraag van een of meer rollen, en het antwoord dat voor hen klaarstaat.',
  "The author's own id, unique among signposts.":
    'Een eigen id van de auteur, uniek binnen de routeborden.',
  'What the role asks itself, such as “Can it be cleaned in ten minutes?”.':
    'Wat de rol zich afvraagt, zoals ‘Is hij in tien minuten schoon?’.',
  'Ids of those who ask.': 'Id’s van wie de vraag stelt.',
  'Where along the road it stands.': 'Waar langs de weg het bord staat.',
  'Whether it stands there yet.': 'Of het bord er al staat.',
  'The answer in short.': 'Het antwoord in het kort.',
  'What the answer is given as, such as “Video, two minutes”.':
    'De vorm van het antwoord, zoals ‘Video, twee minuten’.',
  'Code of the channel it is found in; the same open list as for touchpoints.':
    'Code van het kanaal waar het te vinden is; dezelfde open lijst als bij touchpoints.',
  'Where the answer is: `https:`, `http:`, `mailto:` or `#`.':
    'Waar het antwoord staat: `https:`, `http:`, `mailto:` of `#`.',
  'Who keeps it true, such as “Service”.': 'Wie het actueel houdt, zoals ‘Service’.',
  'Where a signpost stands: at a step (before, during or after it), or somewhere in a phase.':
    'Waar een routebord staat: bij een stap (ervoor, tijdens of erna), of ergens in een fase.',
  'Id of the step it stands at.': 'Id van de stap waar het bord bij staat.',
  'Id of the phase it stands in, where no single step is meant.':
    'Id van de fase waarin het bord staat, als het niet bij één bepaalde stap hoort.',
  'When the question is asked, seen from the step. Defaults to `before`.':
    'Wanneer de vraag opkomt ten opzichte van de stap. Standaard `before`.',
}
