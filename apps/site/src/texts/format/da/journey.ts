import type { Sentences } from '../sentences.ts'

/** The document of a journey as a whole, and what it rests on and leads to, in Danish. */
export const journey: Sentences = {
  'A composite B2B journey as it is stored and sent: plain JSON.':
    'En sammensat B2B-kunderejse, som den gemmes og sendes: almindelig JSON.',
  'Name and major version of the format.': 'Formatets navn og hovedversion.',
  "The author's own id of this journey.": 'Forfatterens eget id til rejsen.',
  'What the journey is called.': 'Hvad rejsen hedder.',
  'Why the map is made, and for whom.': 'Hvorfor kortet laves, og for hvem.',
  'What the customer sets out to do. Defaults to `purchase`.':
    'Hvad kunden har sat sig for. Standard er `purchase`.',
  'The journey of today, or the improved one. Defaults to `as-is`.':
    'Rejsen, som den er i dag, eller den forbedrede. Standard er `as-is`.',
  'Id of the journey this one is compared with.': 'Id på den rejse, denne sammenlignes med.',
  'What is bought or used, in a sentence.': 'Hvad der købes eller bruges, i én sætning.',
  'The language of texts that are given as one string. Defaults to `en`.':
    'Sproget i tekster, der er skrevet som én streng. Standard er `en`.',
  'The scale feelings are given on. Defaults to −2 … +2.':
    'Den skala, følelser angives på. Standard er −2 … +2.',
  'The members of the decision-making unit, from the top lane down.':
    'Medlemmerne af beslutningscenteret, fra øverste bane og nedefter.',
  'The stages, in order.': 'Faserne i rækkefølge.',
  'The steps; their order is the order in which each role takes them.':
    'Trinnene; hver rolle tager dem i den rækkefølge, de står i.',
  'Handovers, influences and ways back.': 'Overdragelser, indflydelse og veje tilbage.',
  'The questions of the roles, and the answers that wait for them.':
    'Rollernes spørgsmål og de svar, der venter på dem.',
  'What the map rests on.': 'Hvad kortet hviler på.',
  'What is to be done about what the map shows.': 'Hvad der skal gøres ved det, kortet viser.',
  "A text as an author writes it: one string in the document's own `locale`, or one string per locale.":
    'En tekst, som forfatteren skriver den: én streng på det sprog, dokumentet nævner i `locale`, eller én streng pr. sprog.',
  'A BCP 47 language tag, such as `en`, `da` or `nl-BE`.':
    'En BCP 47-sprogkode, for eksempel `en`, `da` eller `nl-BE`.',
  'Why the map is made: the method begins with this question.':
    'Hvorfor kortet laves. Det spørgsmål begynder metoden med.',
  'The question the map is to answer.': 'Det spørgsmål, kortet skal svare på.',
  'Who will use the map.': 'Hvem der skal bruge kortet.',
  'What is to be decided by it.': 'Hvad der skal besluttes ud fra det.',
  'The lowest feeling.': 'Skalaens laveste værdi.',
  'The highest feeling; more than the lowest.': 'Skalaens højeste værdi; større end den laveste.',
  'Words for points of the scale, by their number.':
    'Ord for punkter på skalaen; tallet er nøglen.',
  'What a claim rests on.': 'Hvad en påstand hviler på.',
  "The author's own id, unique among evidence.": 'Forfatterens eget id, unikt i vidensgrundlaget.',
  'Where it comes from. What is only assumed says so: `assumption`.':
    'Hvor det stammer fra. Er noget kun antaget, står der `assumption`.',
  'What it is, such as “Interviews with operators at three factories”.':
    'Hvad det er, for eksempel »Interview med operatører på tre fabrikker«.',
  'When it was gathered: ISO 8601 date, or a date-time with its offset.':
    'Hvornår det blev indsamlet: dato efter ISO 8601, eventuelt med klokkeslæt og tidsforskel til UTC.',
  'How many people or records it rests on.': 'Hvor mange personer eller poster det hviler på.',
  'Where it can be read: `https:`, `http:`, `mailto:` or `#`.':
    'Hvor det kan læses: `https:`, `http:`, `mailto:` eller `#`.',
  'How firmly it stands. Defaults to what its kind suggests.':
    'Hvor solidt det er. Står der ikke noget, afgør arten det.',
  'Where a claim comes from.': 'Hvor en påstand stammer fra.',
  'How firmly a piece of evidence stands.': 'Hvor solidt et vidensgrundlag er.',
  'Something to do about what the map shows.': 'Noget, der skal gøres ved det, kortet viser.',
  "The author's own id, unique among actions.": 'Forfatterens eget id, unikt blandt handlingerne.',
  'What is to be done.': 'Hvad der skal gøres.',
  'Ids of the signposts, frictions, steps or roles it is about, or keys of findings such as `role-outside-crm:operator`.':
    'Id’er på de vejskilte, friktioner, trin eller roller, det handler om, eller nøgler til fund, for eksempel `role-outside-crm:operator`.',
  'Who does it.': 'Hvem der gør det.',
  'Defaults to `open`.': 'Standard er `open`.',
}
