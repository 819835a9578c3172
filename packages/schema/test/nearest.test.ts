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
  test('is asked a hundred times', () => {
    const suggest = createSuggester()
    const answers = Array.from({ length: 101 }, () => suggest('nede', () => ['need']))
    expect(answers.filter((answer) => answer === 'need')).toHaveLength(100)
    expect(answers.at(-1)).toBeUndefined()
  })

  test('does not even list its options when it is asked too often', () => {
    const suggest = createSuggester()
    let listed = 0
    for (let asked = 0; asked < 1000; asked += 1)
      suggest('nede', () => {
        listed += 1
        return ['need']
      })
    expect(listed).toBe(100)
  })

  test('leaves out what would be too much to compare, and goes on with less', () => {
    const suggest = createSuggester()
    const many = ['need', ...Array.from({ length: 2_500_000 }, () => 'none')]
    expect(suggest('nede', () => many)).toBeUndefined()
    expect(suggest('nede', () => many.slice(0, 1000))).toBe('need')
  })
})
