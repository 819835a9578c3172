import { describe, expect, test } from 'vitest'
import { linkProfiles } from '../../src/accounts/link-profiles.ts'
import type { LinkRule, ProfileLinks } from '../../src/accounts/profile-links.ts'
import { sketchedLog } from './sketched-log.ts'
import { sketchedMap } from './sketched-map.ts'

const journey = sketchedMap(['a', 'b'], ['need/both a b'])

function linked(
  profiles: readonly string[],
  rules: readonly LinkRule[] = ['declared'],
): ProfileLinks {
  return linkProfiles(sketchedLog(profiles, []), { journey, rules })
}

describe('people', () => {
  test('are the profiles that keys join, whatever the rules', () => {
    const { people } = linked(['c1 a k1', 'c2 b', 'c3 - k1 k3', 'c4 - k4'])
    expect(people).toMatchObject([
      { profiles: [{ id: 'c1' }, { id: 'c3' }], keys: ['k1'], role: { id: 'a' } },
      { profiles: [{ id: 'c2' }], keys: [], role: { id: 'b' } },
      { profiles: [{ id: 'c4' }], keys: [], role: undefined },
    ])
  })

  test('have no role where their profiles have different ones', () => {
    const { people } = linked(['c1 a k1', 'c2 b k1'])
    expect(people).toMatchObject([{ keys: ['k1'], role: undefined }])
  })

  test('share a key that two profiles have, not one that a profile names twice', () => {
    expect(linked(['c1 a k1 k1', 'c2 -']).people.map(({ keys }) => keys)).toEqual([[], []])
  })
})
