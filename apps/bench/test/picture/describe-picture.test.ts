import { expect, test } from 'vitest'
import { describePicture } from '../../picture/describe-picture.ts'

const drawing = { time: 50, elements: 4_200, ratio: 1 }

const page = describePicture({
  machine: 'on a Tuesday',
  browser: 'Chromium 1',
  versions: ['12.0.0', '11.0.0'],
  size: { roles: 8, steps: 300, marks: 4_012 },
  rounds: 7,
  drawings: [
    { ...drawing, name: 'markup' },
    { ...drawing, name: 'join', time: 55, ratio: 1.1 },
  ],
  change: { time: 12.34, pictureTime: 5.67, writes: 20, firstWrites: 40_000 },
  sizes: [{ roles: 8, steps: 1_600, time: 900, windowRatio: 0.5, canvasRatio: 0.456 }],
  panned: [
    { painting: 'canvas', roles: 12, steps: 20_000, frames: [16.6, 16.7, 16.8, 33.3], time: 2.5 },
  ],
})

test('each drawing has its times and its multiple', () => {
  expect(page).toMatch(/\| join +\| +4,200 \| +55\.0 \| +1\.10× \|/)
})

test('writes are told as a share of the first drawing', () => {
  expect(page).toContain('20 writes to the page. The first drawing takes 40,000: 0.05 %.')
})

test('a change of the picture alone is told beside that of the map', () => {
  expect(page).toMatch(/`joinScene`, .*: 5\.7 ms .*\n.*`update`: 12\.3 ms/)
})

test('a window and a canvas are told as multiples of the whole', () => {
  expect(page).toMatch(/\| 8 × 1,600 +\| +900\.0 \| +0\.50× \| +0\.46× \|/)
})

test('a frame that is late by the clock’s own grain is in time', () => {
  expect(page).toMatch(
    /\| 12 × 20,000, canvas \| +4 +\| +16\.8 \| +30\.8 \| +25\.0 % \| +25\.0 % \| +2\.50 \|/,
  )
})
