import type { SiteLocale } from './path-of.ts'

type InThree = Readonly<Record<SiteLocale, string>>

/** A word of the method, and what it means. */
export interface Term {
  readonly word: InThree
  readonly meaning: InThree
}

const term = (
  [en, da, nl]: readonly [string, string, string],
  [meansEn, meansDa, meansNl]: readonly [string, string, string],
): Term => ({ word: { en, da, nl }, meaning: { en: meansEn, da: meansDa, nl: meansNl } })

/** The words of the method, in the order in which they are met. */
export const glossary: readonly Term[] = [
  term(
    ['journey map', 'kort over kunderejsen', 'journey map, klantreiskaart'],
    [
      'a drawing of what customers do, meet and feel on their way',
      'en tegning af, hvad kunder gør, møder og føler undervejs',
      'een tekening van wat klanten onderweg doen, tegenkomen en voelen',
    ],
  ),
  term(
    ['composite journey', 'sammensat kunderejse', 'samengestelde journey'],
    [
      'a journey travelled by a group',
      'en rejse, som en gruppe foretager',
      'een reis die een groep aflegt',
    ],
  ),
  term(
    ['decision-making unit (DMU)', 'beslutningscenter', 'DMU'],
    [
      'everyone with a part in the purchase',
      'alle, der har en funktion i købet',
      'iedereen die een rol speelt bij de aankoop',
    ],
  ),
  term(
    ['role', 'rolle', 'rol'],
    [
      'one part in the purchase: a lane of the map',
      'én funktion i købet: en bane på kortet',
      'een aandeel in de aankoop: een baan op de kaart',
    ],
  ),
  term(
    ['persona', 'persona', 'persona'],
    [
      'a typical person in a role, with an invented name',
      'en typisk person i en rolle, med et opdigtet navn',
      'een typische persoon in een rol, met een verzonnen naam',
    ],
  ),
  term(
    ['phase', 'fase', 'fase'],
    ['a stage of the journey', 'et afsnit af rejsen', 'een deel van de reis'],
  ),
  term(
    ['step', 'trin', 'stap'],
    [
      'something that happens to one role or several',
      'noget, der sker for én eller flere roller',
      'iets wat één of meer rollen meemaken',
    ],
  ),
  term(
    ['touchpoint', 'kontaktpunkt', 'touchpoint, contactpunt'],
    [
      'a contact with the supplier (direct), or with what others say of it (indirect)',
      'en kontakt med leverandøren (direkte) eller med det, andre siger om den (indirekte)',
      'contact met de leverancier (direct) of met wat anderen over hem zeggen (indirect)',
    ],
  ),
  term(
    ['path', 'vej', 'pad'],
    [
      'the steps of one role, in order',
      'én rolles trin i rækkefølge',
      'de stappen van één rol, op volgorde',
    ],
  ),
  term(
    ['segment, shared or solo', 'fælles eller egen strækning', 'gedeeld of eigen traject'],
    [
      'a stretch travelled by the same roles all the way',
      'et stykke af rejsen, hvor rollerne er de samme hele vejen',
      'een stuk van de reis met steeds dezelfde rollen',
    ],
  ),
  term(
    ['fork', 'deling', 'splitsing'],
    [
      'a step after which roles part',
      'et trin, hvorefter roller skilles',
      'een stap waarna rollen uiteengaan',
    ],
  ),
  term(
    ['join', 'samling', 'samenkomst'],
    ['a step where roles meet', 'et trin, hvor roller mødes', 'een stap waar rollen samenkomen'],
  ),
  term(
    ['signpost', 'vejskilt', 'routebord'],
    [
      'information for a decision, at the moment it is needed',
      'beslutningsinformation i det øjeblik, der er brug for den',
      'beslisinformatie op het moment dat die nodig is',
    ],
  ),
  term(
    ['friction', 'friktion', 'frictie, knelpunt'],
    [
      'what hurts or holds people up',
      'det, der gør ondt eller sinker',
      'wat pijn doet of mensen ophoudt',
    ],
  ),
  term(
    ['wish', 'ønske', 'wens'],
    ['what a role would like', 'hvad en rolle gerne vil have', 'wat een rol graag zou willen'],
  ),
  term(
    ['need', 'behov', 'behoefte'],
    [
      'what a role cannot do without',
      'hvad en rolle ikke kan undvære',
      'waar een rol niet zonder kan',
    ],
  ),
  term(
    ['interest', 'interesse', 'belang'],
    [
      'what a role cares for besides',
      'hvad en rolle ellers har på spil',
      'wat voor een rol verder meespeelt',
    ],
  ),
  term(
    ['evidence', 'vidensgrundlag', 'onderbouwing'],
    ['what a claim rests on', 'hvad en påstand hviler på', 'waar een bewering op berust'],
  ),
  term(
    ['blind spot', 'blind vinkel', 'blinde vlek'],
    [
      'what the map does not show, or shows on too little',
      'hvad kortet ikke viser, eller viser på for spinkelt et grundlag',
      'wat de kaart niet laat zien, of te weinig onderbouwt',
    ],
  ),
  term(
    ['as-is', 'nuværende', 'huidig'],
    ['the journey of today', 'rejsen, som den er i dag', 'de reis zoals die nu is'],
  ),
  term(
    ['to-be', 'optimeret', 'gewenst'],
    ['the improved journey', 'den forbedrede rejse', 'de verbeterde reis'],
  ),
]
