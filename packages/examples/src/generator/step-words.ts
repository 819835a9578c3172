import type { StepDocument, TouchpointDocument } from '@routebord/schema'
import type { Choices } from './seeded-random.ts'
import { inThree, type Words } from './words.ts'

type StepKind = NonNullable<StepDocument['kind']>

/** How the title of a step begins that one role takes alone. */
export const SOLO_OPENINGS: Readonly<Record<StepKind, Choices<Words>>> = {
  activity: [
    inThree('Checks', 'Tjekker', 'Controleert'),
    inThree('Asks about', 'Spørger til', 'Vraagt naar'),
    inThree('Waits for', 'Venter på', 'Wacht op'),
    inThree('Looks into', 'Undersøger', 'Onderzoekt'),
    inThree('Looks for', 'Leder efter', 'Zoekt naar'),
    inThree('Thinks about', 'Tænker over', 'Denkt na over'),
    inThree('Calls about', 'Ringer om', 'Belt over'),
    inThree('Objects to', 'Gør indsigelse mod', 'Maakt bezwaar tegen'),
    inThree('Worries about', 'Er bekymret for', 'Maakt zich zorgen over'),
    inThree('Presents', 'Fremlægger', 'Presenteert'),
  ],
  decision: [
    inThree('Says yes to', 'Siger ja til', 'Zegt ja tegen'),
    inThree('Says no to', 'Siger nej til', 'Zegt nee tegen'),
  ],
  milestone: [inThree('Is done with', 'Er færdig med', 'Is klaar met')],
}

/** How the title of a step begins that several roles take together. */
export const SHARED_OPENINGS: Readonly<Record<StepKind, Choices<Words>>> = {
  activity: [
    inThree('Meeting about', 'Møde om', 'Overleg over'),
    inThree('Workshop on', 'Workshop om', 'Workshop over'),
    inThree('Disagreement over', 'Uenighed om', 'Onenigheid over'),
    inThree('Call about', 'Telefonmøde om', 'Belafspraak over'),
    inThree('Review of', 'Gennemgang af', 'Bespreking van'),
  ],
  decision: [inThree('Decision on', 'Beslutning om', 'Besluit over')],
  milestone: [inThree('Sign-off on', 'Godkendelse af', 'Akkoord op')],
}

/** What steps are about. Danish writes the longest of them in one word. */
export const SUBJECTS: Choices<Words> = [
  inThree('the price', 'prisen', 'de prijs'),
  inThree('the quote', 'tilbuddet', 'de offerte'),
  inThree('the budget', 'budgettet', 'het budget'),
  inThree('the noise figures', 'støjtallene', 'de geluidscijfers'),
  inThree('the service terms', 'servicevilkårene', 'de servicevoorwaarden'),
  inThree('the payback time', 'tilbagebetalingstiden', 'de terugverdientijd'),
  inThree('the floor plan', 'plantegningen', 'de plattegrond'),
  inThree('the data sheet', 'databladet', 'het datablad'),
  inThree('the training plan', 'oplæringsplanen', 'het opleidingsplan'),
  inThree('the spare parts list', 'reservedelslisten', 'de onderdelenlijst'),
  inThree('the delivery date', 'leveringsdatoen', 'de leverdatum'),
  inThree('the test report', 'prøverapporten', 'het testrapport'),
  inThree('the power supply', 'strømforsyningen', 'de stroomvoorziening'),
  inThree('the ten requirements', 'de ti krav', 'de tien eisen'),
  inThree('the workplace assessment', 'arbejdspladsvurderingen', 'de risico-inventarisatie'),
  inThree('the quality records', 'kvalitetssikringsdokumentationen', 'het kwaliteitsdossier'),
  inThree(
    'the supplier approval procedure',
    'leverandørgodkendelsesproceduren',
    'de leveranciersbeoordelingsprocedure',
  ),
  inThree(
    'the maintenance cost estimate',
    'vedligeholdelsesomkostningsberegningen',
    'de onderhoudskostenraming',
  ),
]

/** How the title of a step ends; most end with their subject. */
export const ENDINGS: Choices<Words> = [
  inThree('', '', ''),
  inThree('', '', ''),
  inThree('', '', ''),
  inThree('', '', ''),
  inThree('once more', 'endnu en gang', 'nog een keer'),
  inThree('before the summer', 'før sommerferien', 'voor de zomer'),
  inThree('on the shop floor', 'ude i produktionen', 'op de werkvloer'),
  inThree(
    'without telling the others',
    'uden at sige det til de andre',
    'zonder het de anderen te vertellen',
  ),
]

/** What people say at a step. */
export const QUOTES: Choices<Words> = [
  inThree('At last someone asks me.', 'Endelig spørger nogen mig.', 'Eindelijk vraagt iemand mij.'),
  inThree('And who pays for that?', 'Og hvem betaler for det?', 'En wie betaalt dat?'),
  inThree('We tried that in 2019.', 'Det prøvede vi i 2019.', 'Dat hebben we in 2019 geprobeerd.'),
  inThree('Not on my shift.', 'Ikke på min vagt.', 'Niet tijdens mijn dienst.'),
  inThree('Put it in writing.', 'Skriv det ned.', 'Zet het maar op papier.'),
  inThree(
    'I heard it in the canteen.',
    'Jeg hørte det i kantinen.',
    'Ik hoorde het in de kantine.',
  ),
  inThree('This will do.', 'Det her kan vi bruge.', 'Hier kunnen we mee vooruit.'),
  inThree('Nobody calls me back.', 'Ingen ringer tilbage.', 'Niemand belt me terug.'),
  inThree(
    'If it stops again, I will say so to anyone who asks.',
    'Går den i stå igen, siger jeg det til alle, der spørger.',
    'Als hij weer stilvalt, zeg ik het tegen iedereen die ernaar vraagt.',
  ),
]

/** What hurts at a step. */
export const FRICTIONS: Choices<Words> = [
  inThree('Three weeks for an answer', 'Tre uger om at svare', 'Drie weken wachten op antwoord'),
  inThree('Specs only after sign-up', 'Datablade kræver oprettelse', 'Specs pas na registratie'),
  inThree('Asked twice for the same', 'Samme spørgsmål to gange', 'Twee keer dezelfde vraag'),
  inThree('Manual only in German', 'Manual kun på tysk', 'Handleiding alleen in het Duits'),
  inThree('No price anywhere', 'Ingen pris at finde', 'Nergens een prijs te vinden'),
  inThree('Five people, five versions', 'Fem personer, fem versioner', 'Vijf mensen, vijf versies'),
]

const touchpoint = (title: Words, channel: string, direct: boolean): TouchpointDocument => ({
  title,
  channel,
  direct,
})

/** Where a step meets the supplier, directly or by way of others. */
export const TOUCHPOINTS: Choices<TouchpointDocument> = [
  touchpoint(inThree('E-mail to sales', 'Mail til salg', 'Mail aan verkoop'), 'email', true),
  touchpoint(inThree('Service hotline', 'Servicetelefon', 'Servicelijn'), 'phone', true),
  touchpoint(
    inThree('Meeting with sales', 'Møde med salg', 'Overleg met verkoop'),
    'meeting',
    true,
  ),
  touchpoint(inThree('Fitter on site', 'Montør på stedet', 'Monteur ter plaatse'), 'site', true),
  touchpoint(inThree('Website', 'Hjemmeside', 'Website'), 'web', true),
  touchpoint(inThree('Data sheets', 'Datablade', 'Datasheets'), 'document', true),
  touchpoint(inThree('Sister factory', 'Søsterfabrik', 'Zusterfabriek'), 'peer', false),
  touchpoint(inThree('Review site', 'Brugeranmeldelser', 'Reviewsite'), 'review', false),
  touchpoint(inThree('Trade magazine', 'Fagblad', 'Vakblad'), 'press', false),
]

/** What is counted at a step. */
export const METRICS: Choices<{ readonly title: Words; readonly unit: Words }> = [
  {
    title: inThree('Wait for an answer', 'Ventetid på svar', 'Wachttijd op antwoord'),
    unit: inThree('days', 'dage', 'dagen'),
  },
  { title: inThree('Scrap', 'Spild', 'Uitval'), unit: inThree('%', '%', '%') },
  { title: inThree('Noise', 'Støj', 'Geluid'), unit: inThree('dB(A)', 'dB(A)', 'dB(A)') },
]
