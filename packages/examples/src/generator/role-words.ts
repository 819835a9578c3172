import type { BuyingRole } from '@routebord/schema'
import type { Choices } from './seeded-random.ts'
import { inThree, type Words } from './words.ts'

/** A role of a generated journey, and who holds it. */
export interface RoleWords {
  readonly name: Words
  /** The same in every language, as names are. */
  readonly persona: string
  readonly buying: readonly BuyingRole[]
}

const role = (name: Words, persona: string, ...buying: readonly BuyingRole[]): RoleWords => ({
  name,
  persona,
  buying,
})

/** Roles in the order in which a small journey gets them. */
export const ROLES: Choices<RoleWords> = [
  role(
    inThree('Machine operator', 'Maskinoperatør', 'Machineoperator'),
    'Olga Operatør',
    'initiator',
    'user',
  ),
  role(
    inThree('Purchasing director', 'Indkøbsdirektør', 'Inkoopdirecteur'),
    'Inge Indkøbsdirektør',
    'buyer',
    'decider',
  ),
  role(
    inThree('Product specialist', 'Produktspecialist', 'Productspecialist'),
    'Pia Produktspecialist',
    'influencer',
  ),
  role(
    inThree('Head of department', 'Afdelingschef', 'Afdelingshoofd'),
    'Arne Afdelingschef',
    'approver',
    'gatekeeper',
  ),
  role(
    inThree('Company lawyer', 'Virksomhedsjurist', 'Bedrijfsjurist'),
    'Jonas Jurist',
    'gatekeeper',
  ),
  role(
    inThree('Finance manager', 'Økonomichef', 'Financieel manager'),
    'Øjvind Økonomichef',
    'approver',
  ),
  role(inThree('IT manager', 'IT-chef', 'IT-manager'), 'Iben IT-chef', 'gatekeeper'),
  role(
    inThree('Maintenance lead', 'Vedligeholdelsesleder', 'Hoofd onderhoud'),
    'Viggo Vedligeholdelsesleder',
    'user',
    'influencer',
  ),
  role(
    inThree('Safety representative', 'Arbejdsmiljørepræsentant', 'Preventiemedewerker'),
    'Agnes Arbejdsmiljørepræsentant',
    'influencer',
  ),
  role(
    inThree('Quality manager', 'Kvalitetschef', 'Kwaliteitsmanager'),
    'Kurt Kvalitetschef',
    'influencer',
  ),
  role(
    inThree('Colleague in sales', 'Kollega i salg', 'Collega van verkoop'),
    'Kaja Kollega',
    'other',
  ),
  role(
    inThree('Managing director', 'Administrerende direktør', 'Algemeen directeur'),
    'Dorte Direktør',
    'decider',
  ),
]

/** What a role would like. */
export const WISHES: Choices<Words> = [
  inThree(
    'A quiet shift without stops',
    'En rolig vagt uden stop',
    'Een rustige dienst zonder stilstand',
  ),
  inThree(
    'To be asked before it is bought',
    'At blive spurgt før købet',
    'Gehoord worden voor de aankoop',
  ),
  inThree(
    'Quotes that can be compared',
    'Tilbud, der kan sammenlignes',
    'Offertes die je kunt vergelijken',
  ),
]

/** What a role cannot do without. */
export const NEEDS: Choices<Words> = [
  inThree(
    'A test with our own mix',
    'En prøve med vores egen blanding',
    'Een proef met ons eigen mengsel',
  ),
  inThree(
    'Figures the board will trust',
    'Tal, som direktionen stoler på',
    'Cijfers die de directie vertrouwt',
  ),
  inThree(
    'Someone who answers at night',
    'Nogen, der svarer om natten',
    'Iemand die ’s nachts opneemt',
  ),
]

/** What a role has to gain or lose. */
export const INTERESTS: Choices<Words> = [
  inThree('Not getting the blame', 'Ikke at få skylden', 'Niet de schuld krijgen'),
  inThree('A saving to report', 'En besparelse at vise frem', 'Een besparing om te laten zien'),
  inThree(
    'A say in the next purchase',
    'Indflydelse på det næste køb',
    'Inspraak bij de volgende aankoop',
  ),
]

/** The phases of the longest journey; a shorter one has some of them, the first and the last always. */
export const PHASES: Choices<Words> = [
  inThree('Need', 'Behov', 'Behoefte'),
  inThree('Research', 'Undersøgelse', 'Oriëntatie'),
  inThree('Requirements', 'Krav', 'Eisen'),
  inThree('Market survey', 'Markedsoverblik', 'Marktverkenning'),
  inThree('Selection', 'Udvælgelse', 'Selectie'),
  inThree('Quotes', 'Tilbud', 'Offertes'),
  inThree('Trial', 'Afprøvning', 'Proef'),
  inThree('Decision', 'Beslutning', 'Besluit'),
  inThree('Contract', 'Kontrakt', 'Contract'),
  inThree('Installation', 'Installation', 'Installatie'),
  inThree('Daily use', 'Daglig brug', 'Dagelijks gebruik'),
  inThree('Renewal', 'Fornyelse', 'Verlenging'),
]
