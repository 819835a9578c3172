import type { JourneyDocument } from './document.ts'
import { createIdIndex, type IdIndex } from './id-index.ts'
import type { Finding } from './issue.ts'
import { findOrderFaults } from './order-rules.ts'
import { DATE_PATTERN } from './patterns.ts'
import { describeReceived } from './received.ts'
import { entriesOf, recordOf, stringsOf } from './salvage.ts'

/** Finds what a shape cannot say: ids that name nothing, circles, roles where they never are. */
export function findReferenceFaults(input: unknown): Finding[] {
  const ids = createIdIndex(input)
  return [
    ...ids.duplicates,
    ...roleFaults(input, ids),
    ...stepFaults(input, ids),
    ...signpostFaults(input, ids),
    ...linkFaults(input, ids),
    ...comparisonFaults(input),
    ...findOrderFaults(input),
  ]
}

/** Finds what is allowed and still worth a second look. */
export function findWarnings(document: JourneyDocument): Finding[] {
  const warnings: Finding[] = []
  const count = document.roles.length
  if (count < 3 || count > 5)
    warnings.push({ code: 'role-count', path: ['roles'], expected: '3–5', received: String(count) })
  if ((document.evidence ?? []).length === 0)
    warnings.push({ code: 'no-evidence', path: ['evidence'] })
  return warnings
}

function roleFaults(input: unknown, ids: IdIndex): Finding[] {
  return entriesOf(input, 'roles').flatMap(({ index, value }) =>
    stringsOf(value, 'evidence').flatMap((id) =>
      ids.unknown('evidence', id.value, ['roles', index, 'evidence', id.index]),
    ),
  )
}

function stepFaults(input: unknown, ids: IdIndex): Finding[] {
  const { min = -2, max = 2 } = recordOf(recordOf(input).emotionScale)
  return entriesOf(input, 'steps').flatMap(({ index, value: step }) => {
    const path = ['steps', index] as const
    const company = companyOf(step)
    return [
      ...(typeof step.phase === 'string'
        ? ids.unknown('phases', step.phase, [...path, 'phase'])
        : []),
      ...stringsOf(step, 'roles').flatMap((id) =>
        ids.unknown('roles', id.value, [...path, 'roles', id.index]),
      ),
      ...stringsOf(step, 'after').flatMap((id) =>
        ids.unknown('steps', id.value, [...path, 'after', id.index]),
      ),
      ...stringsOf(step, 'evidence').flatMap((id) =>
        ids.unknown('evidence', id.value, [...path, 'evidence', id.index]),
      ),
      ...endFault(step, path),
      ...experienceFaults(step, company, path, min, max),
      ...entriesOf(step, 'frictions').flatMap((friction) =>
        absentRoles(friction.value, company, [...path, 'frictions', friction.index]),
      ),
    ]
  })
}

function endFault(step: Readonly<Record<string, unknown>>, path: Finding['path']): Finding[] {
  const [start, end] = [step.start, step.end].map((date) =>
    typeof date === 'string' && DATE_PATTERN.test(date) ? Date.parse(date) : Number.NaN,
  )
  if (start === undefined || end === undefined || !(end < start)) return []
  return [
    {
      code: 'end-before-start',
      path: [...path, 'end'],
      expected: `≥ ${step.start}`,
      received: String(step.end),
    },
  ]
}

function experienceFaults(
  step: Readonly<Record<string, unknown>>,
  company: Company,
  path: Finding['path'],
  min: unknown,
  max: unknown,
): Finding[] {
  return Object.entries(recordOf(step.experience)).flatMap(([role, experience]) => {
    const at = [...path, 'experience', role]
    const { emotion } = recordOf(experience)
    // On a scale that is itself a fault no feeling is right or wrong.
    const isUpsideDown = typeof min === 'number' && typeof max === 'number' && !(min < max)
    const outside =
      !isUpsideDown &&
      typeof emotion === 'number' &&
      ((typeof min === 'number' && emotion < min) || (typeof max === 'number' && emotion > max))
    return [
      ...absence(role, company, at),
      ...(outside
        ? [
            {
              code: 'emotion-outside-scale' as const,
              path: [...at, 'emotion'],
              expected: `${min} … ${max}`,
              received: String(emotion),
            },
          ]
        : []),
    ]
  })
}

/** How many roles an issue names: a list without end would be no help, and could outgrow the document. */
const MOST_NAMED = 6

interface Company {
  readonly roles: ReadonlySet<string>
  readonly named: string
}

function companyOf(step: unknown): Company {
  const roles = new Set(stringsOf(step, 'roles').map((role) => role.value))
  return { roles, named: [...roles].slice(0, MOST_NAMED).map(describeReceived).join(', ') }
}

function absentRoles(container: unknown, company: Company, path: Finding['path']): Finding[] {
  return stringsOf(container, 'roles').flatMap((role) =>
    absence(role.value, company, [...path, 'roles', role.index]),
  )
}

function absence(role: string, company: Company, path: Finding['path']): Finding[] {
  if (company.roles.has(role)) return []
  return [
    {
      code: 'role-not-at-step',
      path,
      expected: company.named,
      received: describeReceived(role),
    },
  ]
}

function signpostFaults(input: unknown, ids: IdIndex): Finding[] {
  const companies = new Map<object, Company>()
  return entriesOf(input, 'signposts').flatMap(({ index, value }) => {
    const path = ['signposts', index] as const
    const at = recordOf(value.at)
    const step = typeof at.step === 'string' ? ids.steps.get(at.step) : undefined
    const unknownRoles = stringsOf(value, 'roles').flatMap((id) =>
      ids.unknown('roles', id.value, [...path, 'roles', id.index]),
    )
    const company = (step && companies.get(step)) ?? companyOf(step)
    if (step) companies.set(step, company)
    return [
      ...unknownRoles,
      ...placeFaults(value.at, [...path, 'at'], ['step', 'phase'], ids),
      ...(step === undefined || unknownRoles.length > 0 ? [] : absentRoles(value, company, path)),
    ]
  })
}

function linkFaults(input: unknown, ids: IdIndex): Finding[] {
  return entriesOf(input, 'links').flatMap(({ index, value }) =>
    ['from', 'to'].flatMap((end) =>
      placeFaults(value[end], ['links', index, end], ['step', 'role'], ids),
    ),
  )
}

const LIST_OF = { step: 'steps', phase: 'phases', role: 'roles' } as const

function placeFaults(
  value: unknown,
  path: Finding['path'],
  kinds: readonly (keyof typeof LIST_OF)[],
  ids: IdIndex,
): Finding[] {
  // A place that is not there, or no place at all, is reported with the shape.
  if (typeof value !== 'object' || value === null) return []
  const place = recordOf(value)
  const named = kinds.filter((kind) => place[kind] !== undefined)
  if (named.length === 0)
    return [{ code: 'empty-place', path, expected: kinds.join(', '), received: 'nothing' }]
  return named.flatMap((kind) => {
    const id = place[kind]
    return typeof id === 'string' ? ids.unknown(LIST_OF[kind], id, [...path, kind]) : []
  })
}

function comparisonFaults(input: unknown): Finding[] {
  const { id, comparesTo } = recordOf(input)
  if (typeof comparesTo !== 'string' || comparesTo !== id) return []
  return [{ code: 'compares-to-itself', path: ['comparesTo'], received: describeReceived(id) }]
}
