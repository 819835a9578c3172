import { describe, expect, test } from 'vitest'
import { type IssuePath, parseJourney } from '../src/index.ts'
import { changedDocument } from './changed-document.ts'

const PLACES: readonly IssuePath[] = [
  ['roles', 0, 'persona', 'portrait'],
  ['steps', 0, 'touchpoints', 0, 'url'],
  ['signposts', 0, 'url'],
  ['evidence', 0, 'url'],
]

const SAFE = [
  'https://example.org/',
  'http://example.org/a?b=c#d',
  'HTTPS://EXAMPLE.ORG/',
  'https://example.org/søg?q=è',
  'mailto:ole@example.org',
  '#clean',
]

const UNSAFE = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'java\tscript:alert(1)',
  'java\nscript:alert(1)',
  ' javascript:alert(1)',
  '\u0001javascript:alert(1)',
  'javascript\u0000:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:msgbox(1)',
  'blob:https://example.org/1',
  'file:///etc/passwd',
  'ftp://example.org/',
  '//example.org/',
  '/relative',
  'relative',
  '',
  'https:example.org',
  'https://example.org/ javascript:alert(1)',
  'https://example.org/\u0000',
  'https://example.org/\n',
  '\thttps://example.org/',
  'mailto:ole@example.org\r\nbcc:all@example.org',
  '#a b',
]

describe.each(PLACES.map((path) => [path.join('.'), path] as const))('at %s', (_, path) => {
  test.each(SAFE)('%j may be followed', (url) => {
    expect(parseJourney(changedDocument([[path, url]])).ok).toBe(true)
  })

  test.each(UNSAFE)('%j may not', (url) => {
    expect(parseJourney(changedDocument([[path, url]]))).toMatchObject({
      ok: false,
      issues: [{ code: 'wrong-type', path }],
    })
  })
})
