import { measureWords } from './measure-words.ts'

/** A date, a version or a number that stands by itself, as a measurement writes it in English. */
const FIGURE = /(?<![\w#/.-])(?:v?\d+(?:\.\d+){2,}|\d{4}-\d\d-\d\d|\d+(?:,\d{3})*(?:\.\d+)?)/g

type OtherLocale = 'da' | 'nl'

/**
 * Fills what was measured into a translation, block by block: `{1}` is the first figure of the English block in the same
 * place, and `{table}` is its table. So a translation holds words alone, and stays true when things are measured again.
 * @throws Error when the blocks are not those of the English text, or a figure or a word is missing.
 */
export function fillMeasures(translation: string, english: string, locale: OtherLocale): string {
  const blocks = blocksOf(english)
  const translated = blocksOf(translation)
  if (translated.length !== blocks.length)
    throw new Error(`${translated.length} blocks are not the ${blocks.length} of the English text`)
  return translated.map((block, i) => fillBlock(block, blocks[i] ?? '', locale)).join('\n\n')
}

/** What a translator reads of a measurement: its words, without figures and without the rows of its tables. */
export function wordsOfMeasures(english: string): string {
  return blocksOf(english)
    .map((block) => (isTable(block) ? (block.split('\n')[0] ?? '') : block))
    .join('\n\n')
    .replaceAll(FIGURE, '#')
    .replaceAll(/\s+/g, ' ')
}

function blocksOf(text: string): readonly string[] {
  return text.trim().split(/\n{2,}/)
}

function fillBlock(block: string, english: string, locale: OtherLocale): string {
  if (block === '{table}') return tableIn(english, locale)
  const figures = english.match(FIGURE) ?? []
  return block.replaceAll(/\{(\d+)\}/g, (slot, place) => {
    const figure = figures[Number(place) - 1]
    if (figure === undefined) throw new Error(`no figure stands at ${slot}: ${english}`)
    return figureIn(figure, locale)
  })
}

function tableIn(english: string, locale: OtherLocale): string {
  if (!isTable(english)) throw new Error(`no table stands here: ${english}`)
  const [head = '', line = '', ...rows] = english.split('\n')
  // Storylines are called what the literature calls them.
  const areNamed = head.startsWith('| storyline ')
  const translate = (cell: string): string => cellIn(cell, locale)
  const translated = rows.map((row) => {
    const [first = '', ...others] = cellsOf(row)
    return rowOf([areNamed ? first : translate(first), ...others.map(translate)])
  })
  return [rowOf(cellsOf(head).map(translate)), line, ...translated].join('\n')
}

function cellsOf(row: string): readonly string[] {
  return row
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim())
}

function rowOf(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`
}

/** A cell is looked up without its figures, which are put back in their order. */
function cellIn(cell: string, locale: OtherLocale): string {
  const figures = [...(cell.match(FIGURE) ?? [])]
  const words = cell.replaceAll(FIGURE, '#')
  const known = measureWords[words]?.[locale]
  if (known === undefined && /\p{L}{3}/u.test(words.replaceAll(/`[^`]*`/g, '')))
    throw new Error(`a table says “${words}”, which measure-words.ts does not have`)
  const filled = (known ?? words).replaceAll('#', () => figureIn(figures.shift() ?? '', locale))
  return locale === 'nl' ? filled.replace(/ %$/, '%') : filled
}

/** Writes a figure as readers of a language do. */
function figureIn(figure: string, locale: OtherLocale): string {
  if (/^v?\d+(?:\.\d+){2,}$/.test(figure)) return figure
  if (/^\d{4}-\d\d-\d\d$/.test(figure))
    return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(
      new Date(figure),
    )
  const digits = figure.split('.')[1]?.length ?? 0
  return new Intl.NumberFormat(locale, {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
    useGrouping: 'min2',
  }).format(Number(figure.replaceAll(',', '')))
}

function isTable(block: string): boolean {
  return block.startsWith('|')
}
