import type { Sentences } from '../sentences.ts'

/** Links between roles and steps, and signposts, in Danish. */
export const signposts: Sentences = {
  'A handover, an influence of one role on another, or a way back to an earlier step.':
    'En overdragelse, en rolles indflydelse på en anden eller en vej tilbage til et tidligere trin.',
  "The author's own id, unique among links.": 'Forfatterens eget id, unikt blandt forbindelserne.',
  '`handoff` passes something on, `influence` sways a role, `return` goes back to an earlier step.':
    '`handoff` giver noget videre, `influence` påvirker en rolle, `return` går tilbage til et tidligere trin.',
  'Where it comes from.': 'Hvor den kommer fra.',
  'Where it leads.': 'Hvor den fører hen.',
  'What happens, in a few words.': 'Hvad der sker, i få ord.',
  'What is handed over, such as “The list of requirements”.':
    'Hvad der overdrages, for eksempel »Kravlisten«.',
  'Whether an influence is for or against the purchase. Defaults to `for`.':
    'Om indflydelsen er for eller imod købet. Standard er `for`.',
  'Whether the supplier can see it. Defaults to `yes`.':
    'Om leverandøren kan se den. Standard er `yes`.',
  'One end of a link: a role, a step, or a role at a step.':
    'Den ene ende af en forbindelse: en rolle, et trin eller en rolle ved et trin.',
  'Id of a step.': 'Id på et trin.',
  'Id of a role; with a step, one that takes part in it.':
    'Id på en rolle; er der også angivet et trin, skal rollen være med i det.',
  'Decision information at the right moment: a question that roles have, and the answer that waits for them.':
    'Beslutningsinformation i rette øjeblik: et spørgsmål, en eller flere roller har, og det svar, der venter på dem.',
  "The author's own id, unique among signposts.": 'Forfatterens eget id, unikt blandt vejskiltene.',
  'What the role asks itself, such as “Can it be cleaned in ten minutes?”.':
    'Hvad rollen spørger sig selv om, for eksempel »Kan den gøres ren på ti minutter?«.',
  'Ids of those who ask.': 'Id’er på dem, der spørger.',
  'Where along the road it stands.': 'Hvor på vejen det står.',
  'Whether it stands there yet.': 'Om det er sat op endnu.',
  'The answer in short.': 'Svaret i kort form.',
  'What the answer is given as, such as “Video, two minutes”.':
    'Svarets form, for eksempel »Video, to minutter«.',
  'Code of the channel it is found in; the same open list as for touchpoints.':
    'Koden for den kanal, svaret findes i; samme åbne liste som for kontaktpunkter.',
  'Where the answer is: `https:`, `http:`, `mailto:` or `#`.':
    'Hvor svaret ligger: `https:`, `http:`, `mailto:` eller `#`.',
  'Who keeps it true, such as “Service”.': 'Hvem der holder det ajour, for eksempel »Service«.',
  'Where a signpost stands: at a step (before, during or after it), or somewhere in a phase.':
    'Hvor et vejskilt står: ved et trin (før, under eller efter det) eller et sted i en fase.',
  'Id of the step it stands at.': 'Id på det trin, det står ved.',
  'Id of the phase it stands in, where no single step is meant.':
    'Id på den fase, det står i, hvis det ikke hører til ét bestemt trin.',
  'When the question is asked, seen from the step. Defaults to `before`.':
    'Hvornår spørgsmålet dukker op i forhold til trinnet. Standard er `before`.',
}
