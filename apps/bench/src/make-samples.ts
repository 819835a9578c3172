import type { FieldShape } from '../entries/journey-fields.ts'
import { ABSENT, changeDocument } from './change-document.ts'
import type { Sample } from './compare-verdicts.ts'
import { type Place, placeFields } from './place-fields.ts'

/** What takes the place of a field: right for some fields, wrong for most. */
const REPLACEMENTS: readonly unknown[] = [
  ABSENT,
  undefined,
  null,
  '',
  'x',
  'a\u0000',
  'da',
  'yes',
  'routebord/2',
  'javascript:alert(1)',
  'https://example.org/a b',
  '2026-02-30',
  '2026-01-01T10:00Z',
  0,
  1,
  -1,
  1.5,
  4,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  true,
  [],
  [null],
  ['x'],
  {},
  { en: 'x' },
  { en: 5 },
]

/**
 * Makes samples of documents that are right: each as it is, and with every field of the format, in the smallest that
 * holds it, replaced by one value after the other.
 * @throws Error when no document holds a field of the format.
 */
export function makeSamples(
  documents: Readonly<Record<string, unknown>>,
  format: FieldShape,
): readonly Sample[] {
  const samples: Sample[] = []
  const unmet = new Set(placeFields(undefined, format).keys())
  // A field is changed in the smallest document that holds it, for every sample is read by every validator.
  for (const [name, document] of Object.entries(documents).toSorted(bySize)) {
    samples.push({ name, document, isRight: true })
    for (const [field, place] of placeFields(document, format))
      if (place !== undefined && unmet.delete(field))
        samples.push(...changeAt(name, document, place))
  }
  if (unmet.size > 0) throw new Error(`no document holds ${[...unmet].join(', ')}`)
  return samples
}

function bySize([, a]: readonly [string, unknown], [, b]: readonly [string, unknown]): number {
  return JSON.stringify(a).length - JSON.stringify(b).length
}

function changeAt(name: string, document: unknown, place: Place): readonly Sample[] {
  return REPLACEMENTS.map((value) => ({
    name: `${name} with ${nameOf(value)} at ${place.join('.')}`,
    document: changeDocument(document, place, value),
    // Nothing in the format is ever null; of all else the validators must judge alike.
    isRight: value === null ? false : undefined,
  }))
}

function nameOf(value: unknown): string {
  return typeof value === 'object' || typeof value === 'string'
    ? JSON.stringify(value)
    : String(value)
}
