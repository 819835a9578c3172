import { expect, test } from 'vitest'
import { JourneyText } from '../src/playground/journey-text.ts'
import { readJsonPlaces } from '../src/playground/read-json-places.ts'
import { changeBetween, changed, joined, type TextChange } from '../src/playground/text-change.ts'

/** A text whose clock stands still until somebody moves it, and a field that follows it. */
function textWithField(start: string) {
  const clock = { now: 0 }
  const journeyText = new JourneyText(start, () => clock.now)
  const field = { text: start }
  journeyText.listen(({ changes }) => {
    field.text = changed(field.text, changes)
  })
  const type = (letters: string): void => {
    for (const letter of letters) {
      const end = journeyText.text.length
      journeyText.change([{ from: end, to: end, insert: letter }], { isTyped: true })
    }
  }
  return { clock, journeyText, field, type }
}

test('letters typed in a row are one step, and a pause begins another', () => {
  const { clock, journeyText, field, type } = textWithField('a')
  type('bc')
  clock.now += 1000
  type('de')
  journeyText.undo()
  expect(journeyText.text).toBe('abc')
  journeyText.undo()
  expect(journeyText.text).toBe('a')
  journeyText.undo()
  expect(journeyText.text).toBe('a')
  journeyText.redo()
  journeyText.redo()
  expect(journeyText.text).toBe('abcde')
  expect(field.text).toBe('abcde')
})

test('several changes at once are one step, whatever order they come in', () => {
  const { journeyText, field } = textWithField('one two three')
  journeyText.change([
    { from: 8, to: 13, insert: '3' },
    { from: 0, to: 3, insert: 'first' },
  ])
  expect(journeyText.text).toBe('first two 3')
  journeyText.undo()
  expect(journeyText.text).toBe('one two three')
  journeyText.redo()
  expect(field.text).toBe('first two 3')
})

test('what is done after undo takes the place of what was undone', () => {
  const { journeyText } = textWithField('a')
  journeyText.replace('b')
  journeyText.undo()
  journeyText.replace('c')
  journeyText.redo()
  expect(journeyText.text).toBe('c')
  journeyText.undo()
  expect(journeyText.text).toBe('a')
})

test('letters do not join what was not typed, nor letters elsewhere', () => {
  const { journeyText, type } = textWithField('a')
  journeyText.replace('xyz')
  type('1')
  journeyText.change([{ from: 0, to: 0, insert: '0' }], { isTyped: true })
  journeyText.undo()
  expect(journeyText.text).toBe('xyz1')
  journeyText.undo()
  expect(journeyText.text).toBe('xyz')
})

test('the text says whether there is anything to undo or redo, and whether it did', () => {
  const { journeyText } = textWithField('a')
  const can = () => [journeyText.canUndo, journeyText.canRedo]
  expect([can(), journeyText.undo(), journeyText.redo()]).toEqual([[false, false], false, false])
  journeyText.replace('b')
  expect(can()).toEqual([true, false])
  expect(journeyText.undo()).toBe(true)
  expect(can()).toEqual([false, true])
  expect(journeyText.redo()).toBe(true)
  expect(can()).toEqual([true, false])
  journeyText.undo()
  journeyText.replace('c')
  expect(can()).toEqual([true, false])
})

test('who changed the text is told, and undo is nobody’s change', () => {
  const { journeyText } = textWithField('a')
  const heard: unknown[] = []
  journeyText.listen(({ by }) => heard.push(by))
  journeyText.change([{ from: 0, to: 1, insert: 'b' }], { by: 'me' })
  journeyText.undo()
  expect(heard).toEqual(['me', undefined])
})

test('breaks of other systems become those of a field', () => {
  const journeyText = new JourneyText('a\r\nb\rc')
  expect(journeyText.text).toBe('a\nb\nc')
  journeyText.replace('\r\n')
  expect(journeyText.text).toBe('\n')
})

test.each([
  ['', 'abc'],
  ['aaa', 'aa'],
  ['abcabc', 'abcXabc'],
  ['same', 'same'],
])('the change from %j to %j leads there', (before, after) => {
  const change = changeBetween(before, after)
  expect(changed(before, change ? [change] : [])).toBe(after)
})

test.each([
  // Deleted to the left of what was typed, over both its ends, within it.
  [
    { from: 3, removed: '', inserted: 'xyz' },
    { from: 1, to: 4, insert: '' },
  ],
  [
    { from: 2, removed: 'cd', inserted: 'x' },
    { from: 1, to: 4, insert: 'Q' },
  ],
  [
    { from: 2, removed: 'cd', inserted: 'wxyz' },
    { from: 3, to: 4, insert: '' },
  ],
])('%j and %j are one', (first, second: TextChange) => {
  const start = 'abcdef'
  const { from, removed, inserted } = first
  const middle = changed(start, [{ from, to: from + removed.length, insert: inserted }])
  const one = joined(first, {
    from: second.from,
    removed: middle.slice(second.from, second.to),
    inserted: second.insert,
  })
  const change = one && { from: one.from, to: one.from + one.removed.length, insert: one.inserted }
  expect(changed(start, change ? [change] : [])).toBe(changed(middle, [second]))
  expect(one?.removed).toBe(change && start.slice(change.from, change.to))
})

test('every value of a JSON text is found at its place', () => {
  const text = ' { "a" : [ 1, -2.5e3 , "x\\"]}" ,{}, [] ] , "b\\u0041":true,"c":{"d":null} }\n'
  const root = readJsonPlaces(text)
  const read = ({ from, to }: { from: number; to: number }) => JSON.parse(text.slice(from, to))
  expect(read(root)).toEqual(JSON.parse(text))
  expect(root.values?.get('a')?.entries?.map(read)).toEqual([1, -2500, 'x"]}', {}, []])
  const named = ['bA', 'c'].map((name) => root.values?.get(name))
  expect(named.map((place) => place && read(place))).toEqual([true, { d: null }])
})
