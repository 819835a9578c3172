import type { JourneyDocument, Text } from '@routebord/schema'

const COMPOUNDS = [
  'Hoppeboldmaskinevedligeholdelsesaftaleforlængelse',
  'Indkøbsafdelingsgodkendelsesprocedurebeskrivelse',
  'Arbejdsmiljørepræsentantuddannelsesbevis',
  'Brugertilfredshedsundersøgelsesresultatoversigt',
  'Leverandørkvalitetssikringsmedarbejder',
]
const LETTERS = 'ordudenende'.repeat(19).slice(0, 200)

/** Returns a document in Danish whose every text is a long compound, and every tenth one word of 200 letters. */
export function withLongWords(document: JourneyDocument): JourneyDocument {
  let count = 0
  const text = (): Text => {
    count += 1
    return { da: count % 10 === 0 ? LETTERS : (COMPOUNDS[count % COMPOUNDS.length] ?? LETTERS) }
  }
  return {
    ...document,
    locale: 'da',
    title: text(),
    roles: document.roles.map((role) => ({ ...role, name: text(), persona: { name: text() } })),
    phases: document.phases.map((phase) => ({ ...phase, title: text() })),
    steps: document.steps.map((step) => ({
      ...step,
      title: text(),
      touchpoints: (step.touchpoints ?? []).map((item) => ({ ...item, title: text() })),
      frictions: (step.frictions ?? []).map((item) => ({ ...item, title: text() })),
      experience: Object.fromEntries(
        Object.entries(step.experience ?? {}).map(([role, item]) => [
          role,
          { ...item, quote: text() },
        ]),
      ),
    })),
    signposts: (document.signposts ?? []).map((item) => ({ ...item, question: text() })),
    links: (document.links ?? []).map((item) => ({ ...item, title: text() })),
  }
}
