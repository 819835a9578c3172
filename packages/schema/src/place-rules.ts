import { type Company, createCompanyReader, findAbsence, findAbsences } from './company.ts'
import type { IdIndex } from './id-index.ts'
import type { Finding, IssuePath } from './issue.ts'
import { entriesOf, isRecord, recordOf } from './salvage.ts'

/** Finds signposts that stand nowhere, or where their roles never are. */
export function findSignpostFaults(input: unknown, ids: IdIndex): Finding[] {
  const companyOf = createCompanyReader()
  return entriesOf(input, 'signposts').flatMap(({ index, value }) => {
    const path = ['signposts', index]
    const empty = findEmptyPlace(value.at, [...path, 'at'], ['step', 'phase'])
    const step = ids.get('steps', recordOf(value.at).step)?.value
    return step === undefined ? empty : findAbsences(value, companyOf(step), path, ids)
  })
}

/** Finds links whose ends are nowhere, name a role that is not at its step, or are one and the same. */
export function findLinkFaults(input: unknown, ids: IdIndex): Finding[] {
  const companyOf = createCompanyReader()
  return entriesOf(input, 'links').flatMap(({ index, value }) => {
    const path = ['links', index]
    const [from, to] = [recordOf(value.from), recordOf(value.to)]
    const place = from.step ?? from.role
    const isOne = place !== undefined && from.step === to.step && from.role === to.role
    const itself: Finding = {
      code: 'links-to-itself',
      path: [...path, 'to'],
      received: place,
    }
    return [
      ...['from', 'to'].flatMap((end) => linkEndFaults(value[end], [...path, end], ids, companyOf)),
      ...(isOne ? [itself] : []),
    ]
  })
}

function linkEndFaults(
  end: unknown,
  path: IssuePath,
  ids: IdIndex,
  companyOf: (step: object) => Company,
): Finding[] {
  const { step: id, role } = recordOf(end)
  const step = ids.get('steps', id)?.value
  if (step === undefined || typeof role !== 'string' || !ids.has(['roles'], role))
    return findEmptyPlace(end, path, ['step', 'role'])
  return findAbsence(role, companyOf(step), [...path, 'role'])
}

/** A place that is not there, or is no place at all, is reported with the shape. */
function findEmptyPlace(place: unknown, path: IssuePath, kinds: readonly string[]): Finding[] {
  if (!isRecord(place) || kinds.some((kind) => place[kind] !== undefined)) return []
  return [{ code: 'empty-place', path, expected: kinds.join(', '), received: undefined }]
}
