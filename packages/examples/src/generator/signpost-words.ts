import type { EvidenceKind } from '@routebord/schema'
import type { Choices } from './seeded-random.ts'
import { inThree, type Words } from './words.ts'

/** A question of a signpost, the answer that waits there and the form it has. */
export interface SignpostWords {
  readonly question: Words
  readonly answer: Words
  readonly format: Words
  readonly place: string
}

/** Questions that roles have on their way. */
export const QUESTIONS: Choices<SignpostWords> = [
  {
    question: inThree('What does a stop cost?', 'Hvad koster et stop?', 'Wat kost stilstand?'),
    answer: inThree(
      'Enter hours and scrap, and see the loss per month.',
      'Tast timer og spild ind, og se tabet pr. måned.',
      'Vul uren en uitval in en zie het verlies per maand.',
    ),
    format: inThree('Calculator', 'Beregner', 'Rekentool'),
    place: 'web',
  },
  {
    question: inThree('Who else runs one?', 'Hvem har ellers sådan en?', 'Wie draait er al mee?'),
    answer: inThree(
      'Three factories are happy to take a call.',
      'Tre fabrikker tager gerne telefonen.',
      'Drie fabrieken staan je graag te woord.',
    ),
    format: inThree('Reference list', 'Referenceliste', 'Referentielijst'),
    place: 'peer',
  },
  {
    question: inThree('Who trains me?', 'Hvem lærer mig op?', 'Wie leidt mij op?'),
    answer: inThree(
      'A fitter does, for two days at your machine.',
      'Det gør en montør, to dage ved din maskine.',
      'Een monteur, twee dagen bij je machine.',
    ),
    format: inThree('Training plan', 'Oplæringsplan', 'Opleidingsplan'),
    place: 'email',
  },
  {
    question: inThree(
      'What must be ready on the day it is delivered?',
      'Hvad skal være klar den dag, den bliver leveret?',
      'Wat moet er klaarstaan op de dag van levering?',
    ),
    answer: inThree(
      'Floor, power and compressed air.',
      'Gulv, strøm og trykluft.',
      'Vloer, stroom en perslucht.',
    ),
    format: inThree('Checklist', 'Tjekliste', 'Checklist'),
    place: 'document',
  },
]

/** Who sees to a signpost or an action. */
export const OWNERS: Choices<Words> = [
  inThree('Sales', 'Salg', 'Verkoop'),
  inThree('Service', 'Service', 'Service'),
  inThree('Marketing', 'Marketing', 'Marketing'),
]

/** What one role passes on to another. */
export const MESSAGES: Choices<Words> = [
  inThree('Number two costs less.', 'Nummer to koster mindre.', 'Nummer twee kost minder.'),
  inThree(
    'Three quotes, no favourites.',
    'Tre tilbud, ingen favoritter.',
    'Drie offertes, geen favorieten.',
  ),
  inThree('It is too loud for us.', 'Den larmer for meget for os.', 'Hij is te luid voor ons.'),
]

/** Why a role goes back. */
export const RETURNS: Choices<Words> = [
  inThree('Back to the requirements', 'Tilbage til kravene', 'Terug naar de eisen'),
  inThree('Start again with the quotes', 'Forfra med tilbuddene', 'Opnieuw met de offertes'),
]

/** What claims rest on, by kind. */
export const EVIDENCE: Choices<{ readonly kind: EvidenceKind; readonly title: Words }> = [
  { kind: 'interview', title: inThree('Interviews', 'Interview', 'Interviews') },
  {
    kind: 'frontline',
    title: inThree('Notes from service', 'Noter fra service', 'Notities van service'),
  },
  { kind: 'assumption', title: inThree('Our guess', 'Vores gæt', 'Ons vermoeden') },
  { kind: 'crm', title: inThree('Deals in the CRM', 'Handler i CRM', 'Deals in het CRM') },
  {
    kind: 'analytics',
    title: inThree('Visits to the website', 'Besøg på hjemmesiden', 'Bezoek aan de website'),
  },
  {
    kind: 'survey',
    title: inThree('Survey after delivery', 'Spørgeskema efter levering', 'Enquête na levering'),
  },
  {
    kind: 'review',
    title: inThree('Reviews by others', 'Andres anmeldelser', 'Reviews van anderen'),
  },
  {
    kind: 'social',
    title: inThree('Posts in a forum', 'Indlæg i et forum', 'Berichten op een forum'),
  },
]
