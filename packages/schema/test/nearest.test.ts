import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createSuggester, findNearest } from '../src/nearest.ts'

/** How many slips lead from one word to another, by trying every way: put in, leave out, change, swap neighbours. */
function slips(a: string, b: string): number {
  const known = new Map<string, number>()
  const from = (i: number, j: number): number => {
    if (i === 0 || j === 0) return Math.max(i, j)
    const key = `${i},${j}`
    const before = known.get(key)
    if (before !== undefined) return before
    const ways = [
      from(i - 1, j) + 1,
      from(i, j - 1) + 1,
      from(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1),
    ]
    if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
      ways.push(from(i - 2, j - 2) + 1)
    const least = Math.min(...ways)
    known.set(key, least)
    return least
  }
  return from(a.length, b.length)
}

describe('the nearest word', () => {
  test.each<[string, readonly string[], string | undefined]>([
    ['specialst', ['specialist', 'operator'], 'specialist'],
    ['trail', ['trial'], 'trial'],
    ['Need', ['need'], 'need'],
    ['NEED', ['nerd', 'need'], 'need'],
    ['xneed', ['need'], 'need'],
    ['eed', ['need'], 'need'],
    ['nee', ['need'], 'need'],
    ['nxxd', ['need'], undefined],
    ['ab', ['ac'], 'ac'],
    ['ab', ['cd'], undefined],
    ['x', ['n'], undefined],
    ['N', ['n'], 'n'],
    ['', ['n'], undefined],
    ['need', [], undefined],
    ['first', ['firsy', 'firs'], 'firsy'],
    ['abcdef', ['abcxyf', 'abcdxy'], 'abcxyf'],
    ['abcdef', ['abwxyz'], undefined],
    ['operatr', ['operate', 'operator'], 'operate'],
    ['x'.repeat(64), [`${'x'.repeat(63)}y`], `${'x'.repeat(63)}y`],
    ['x'.repeat(65), [`${'x'.repeat(64)}y`], undefined],
  ])('of %j among %j is %j', (word, options, nearest) => {
    expect(findNearest(word, options)).toBe(nearest)
  })

  test('is one with the fewest slips, fewer than a third of the word and one more', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 2, maxLength: 9 })
    fc.assert(
      fc.property(word, fc.array(word, { maxLength: 6 }), (given, options) => {
        const most = Math.floor(Math.max(given.length, 3) / 3)
        const counts = options.map((option) => slips(given, option))
        const least = Math.min(...counts)
        expect(findNearest(given, options)).toBe(
          least <= most ? options[counts.indexOf(least)] : undefined,
        )
      }),
      { seed: 1972, numRuns: 400 },
    )
  })
})

describe('a suggester', () => {
  // Four letters and one more, times a million: half of what may be compared.
  const half = ['need', ...Array.from({ length: 499_999 }, () => 'none')]

  test('compares no more than ten million letters, all together', () => {
    const suggest = createSuggester()
    expect(suggest('nede', () => half.slice(0, 250_000))).toBe('need')
    expect(suggest('nede', () => half.slice(0, 250_000))).toBe('need')
    expect(suggest('nede', () => ['need'])).toBeUndefined()
  })

  test('leaves out what is too much at once', () => {
    expect(createSuggester()('nede', () => half)).toBe('need')
    expect(createSuggester()('nede', () => [...half, 'none'])).toBeUndefined()
  })

  test.each(['nede', ''])(
    'does not even list its options when it has compared enough for %j',
    (word) => {
      const suggest = createSuggester()
      let listed = 0
      for (let asked = 0; asked < 1000; asked += 1)
        suggest(word, () => {
          listed += 1
          return half
        })
      expect(listed).toBe(word === '' ? 6 : 2)
    },
  )
})
