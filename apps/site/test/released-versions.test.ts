import { expect, test } from 'vitest'
import { releasedVersions } from '../src/reference/released-versions.ts'

test('a changelog has a part for each version, with its day where that is written', () => {
  const changelog =
    '\n## 0.2.0 (2026-12-01)\n\n### Minor Changes\n\n- a1b2c3d: More.\n\n## 0.1.0\n\n### Patch Changes\n\n- Less.\n'
  expect(releasedVersions(changelog)).toEqual([
    { version: '0.2.0', date: '2026-12-01', text: '### Minor Changes\n\n- a1b2c3d: More.' },
    { version: '0.1.0', date: undefined, text: '### Patch Changes\n\n- Less.' },
  ])
  expect(releasedVersions('\nNothing yet.\n')).toEqual([])
})
