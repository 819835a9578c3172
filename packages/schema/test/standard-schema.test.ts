import type { StandardSchemaV1 } from '@standard-schema/spec'
import { describe, expect, test } from 'vitest'
import {
  type AccountLog,
  accountLogSchema,
  type Journey,
  journeySchema,
  parseAccountLog,
  parseJourney,
} from '../src/index.ts'
import { changedDocument } from './changed-document.ts'
import { SMALL_DOCUMENT } from './small-document.ts'
import { SMALL_LOG } from './small-log.ts'

/** Validates as any tool that takes a Standard Schema would, knowing nothing of ours. */
async function validate<S extends StandardSchemaV1>(
  schema: S,
  input: unknown,
): Promise<StandardSchemaV1.Result<StandardSchemaV1.InferOutput<S>>> {
  return (await schema['~standard'].validate(input)) as StandardSchemaV1.Result<
    StandardSchemaV1.InferOutput<S>
  >
}

describe.each([
  ['journeySchema', journeySchema],
  ['accountLogSchema', accountLogSchema],
])('%s', (_, schema) => {
  test('has the shape that version 1 of the standard asks for', () => {
    expect(schema['~standard']).toEqual({
      version: 1,
      vendor: 'routebord',
      validate: expect.any(Function),
    })
  })

  test('answers at once, so that it serves where waiting is not allowed', () => {
    for (const input of [SMALL_DOCUMENT, SMALL_LOG, undefined])
      expect(schema['~standard'].validate(input)).not.toBeInstanceOf(Promise)
  })
})

describe('what is right', () => {
  test('gives the journey that parseJourney gives, and no issues', async () => {
    const result = await validate(journeySchema, SMALL_DOCUMENT)
    const parsed = parseJourney(SMALL_DOCUMENT)
    expect(result).toEqual({ value: parsed.ok && parsed.journey })
    expect(result.issues).toBeUndefined()
  })

  test('gives the log that parseAccountLog gives, and no issues', async () => {
    const result = await validate(accountLogSchema, SMALL_LOG)
    const parsed = parseAccountLog(SMALL_LOG)
    expect(result).toEqual({ value: parsed.ok && parsed.log })
    expect(result.issues).toBeUndefined()
  })

  test('has the type that is promised', async () => {
    const journey = await validate(journeySchema, SMALL_DOCUMENT)
    const log = await validate(accountLogSchema, SMALL_LOG)
    const roles: Journey['roles'] | undefined = journey.issues ? undefined : journey.value.roles
    const events: AccountLog['events'] | undefined = log.issues ? undefined : log.value.events
    // @ts-expect-error a journey has no events
    expect(journey.issues ? undefined : journey.value.events).toBeUndefined()
    expect([roles?.length, events?.length]).toEqual([3, 3])
  })
})

describe('what is wrong', () => {
  test('gives every issue with its path, and its cure in the message', async () => {
    const broken = changedDocument([
      [['title'], 5],
      [['steps', 1, 'phase'], 'tral'],
    ])
    expect(await validate(journeySchema, broken)).toEqual({
      issues: [
        {
          path: ['title'],
          message:
            'At title: this is of another kind (expected a text, or one text per language, found 5). Change it to what is expected.',
        },
        {
          path: ['steps', 1, 'phase'],
          message:
            'At steps[1].phase: nothing has this id (found "tral"). Did you mean “trial”? Correct the id, or add what it names.',
        },
      ],
    })
  })

  test('of an account log too', async () => {
    expect(await validate(accountLogSchema, { ...SMALL_LOG, account: '' })).toEqual({
      issues: [
        {
          path: ['account'],
          message:
            'At account: this is of another kind (expected an id that is not empty, found ""). Change it to what is expected.',
        },
      ],
    })
  })

  test('is told apart: a journey is no log, and a log no journey', async () => {
    expect((await validate(journeySchema, SMALL_LOG)).issues?.length).toBeGreaterThan(0)
    expect((await validate(accountLogSchema, SMALL_DOCUMENT)).issues?.length).toBeGreaterThan(0)
  })
})
