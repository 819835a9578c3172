import { fileURLToPath } from 'node:url'
import { readEntry } from '@routebord/reference'
import * as log from '../src/account-log-fields.ts'
import * as journey from '../src/journey-fields.ts'
import { createJsonSchema, type Definition } from './json-schema.ts'

const JOURNEY_PARTS: readonly Definition[] = [
  { name: 'PurposeDocument', field: journey.purpose },
  { name: 'EmotionScale', field: journey.emotionScale },
  { name: 'PersonaDocument', field: journey.persona },
  { name: 'RoleDocument', field: journey.role },
  { name: 'PhaseDocument', field: journey.phase },
  { name: 'TouchpointDocument', field: journey.touchpoint },
  { name: 'ExperienceDocument', field: journey.experience },
  { name: 'FrictionDocument', field: journey.friction },
  { name: 'MetricDocument', field: journey.metric },
  { name: 'StepDocument', field: journey.step },
  { name: 'SignpostPlaceDocument', field: journey.signpostPlace },
  { name: 'SignpostDocument', field: journey.signpost },
  { name: 'LinkEndDocument', field: journey.linkEnd },
  { name: 'LinkDocument', field: journey.link },
  { name: 'EvidenceDocument', field: journey.evidence },
  { name: 'ActionDocument', field: journey.action },
]

const LOG_PARTS: readonly Definition[] = [
  { name: 'ProfileDocument', field: log.profile },
  { name: 'ParticipationDocument', field: log.participation },
  { name: 'AccountEventDocument', field: log.accountEvent },
]

/** Every JSON Schema that the package publishes, by the name of its file, as text. */
export function createSchemaFiles(): Readonly<Record<string, string>> {
  const declarations = readEntry(fileURLToPath(new URL('../src/index.ts', import.meta.url)))
  const write = (field: Definition, parts: readonly Definition[], name: string): string =>
    `${JSON.stringify(createJsonSchema(field, parts, declarations, `https://routebord.dev/${name}`), undefined, 2)}\n`
  const journeyRoot = { name: 'JourneyDocument', field: journey.journeyFields }
  const logRoot = { name: 'AccountLogDocument', field: log.accountLogFields }
  return {
    'journey.schema.json': write(journeyRoot, JOURNEY_PARTS, 'journey.schema.json'),
    'account-log.schema.json': write(logRoot, LOG_PARTS, 'account-log.schema.json'),
  }
}
