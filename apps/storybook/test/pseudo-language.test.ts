import { expect, it } from 'vitest'
import { pseudoLanguage, pseudoText } from '../.storybook/pseudo-language.ts'

it('accents and lengthens by a third', () => {
  expect(pseudoText('The journey')).toBe('Thé jöûrñéý~~~~')
})

it('leaves what the author wrote inside our sentences', () => {
  expect(pseudoLanguage.sentences.goesOn('Ole and Per', 'Trial day')).toMatch(
    /^Ole and Per → Trial day~+$/,
  )
  expect(pseudoLanguage.sentences.summary('Ole', 7, 2)).toMatch(/^Ole\. Sţépš: 7; ţögéţhér: 2\.~+$/)
})

it('changes every word of ours, however deep', () => {
  expect(pseudoLanguage.words.buying.decider).toMatch(/^đéçîđér~+$/)
  expect(pseudoLanguage.sentences.severity).toHaveLength(3)
  expect(pseudoLanguage.tag).toBe('en')
})
