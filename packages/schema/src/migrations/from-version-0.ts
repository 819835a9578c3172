import { isRecord, recordOf } from '../salvage.ts'

/**
 * Brings a document of `routebord/0` to `routebord/1`. The older format was never published: it stands here so that
 * the chain of migrations has a link that can be tested. It said `actors` for roles and `stages` for phases; a step
 * named its `stage`, `who` was there, and their `mood`; `why` stood at the root. Fields it does not know are kept.
 */
export function migrateFromVersion0(document: unknown): unknown {
  const { actors, stages, why, steps, ...rest } = recordOf(document)
  return {
    ...rest,
    format: 'routebord/1',
    ...(why === undefined ? {} : { purpose: { audience: [], ...recordOf(rest.purpose), why } }),
    ...(actors === undefined ? {} : { roles: actors }),
    ...(stages === undefined ? {} : { phases: stages }),
    ...(steps === undefined
      ? {}
      : { steps: Array.isArray(steps) ? steps.map(migrateStep) : steps }),
  }
}

function migrateStep(step: unknown): unknown {
  if (!isRecord(step)) return step
  const { stage, who, mood, ...rest } = step
  const feelings = Object.entries(recordOf(mood)).map(([role, emotion]) => [role, { emotion }])
  return {
    ...rest,
    ...(stage === undefined ? {} : { phase: stage }),
    ...(who === undefined ? {} : { roles: who }),
    ...(mood === undefined ? {} : { experience: Object.fromEntries(feelings) }),
  }
}
