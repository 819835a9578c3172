import type { JourneyDocument } from '@routebord/schema'
import type { PlaygroundTexts } from '../texts/playground/playground-texts.ts'
import { forgetDraft, readKeptDraft } from './draft-store.ts'
import { find } from './element.ts'
import { emptyMap } from './empty-map.ts'
import { readMapHash } from './map-hash.ts'
import { readFile, takeDrops } from './open-file.ts'
import { Playground, type PlaygroundWords } from './playground.ts'
import type { MapFile } from './save-map.ts'
import { wireTabs } from './tabs.ts'

const page = find(document, '.playground', HTMLElement)
void start()

async function start(): Promise<void> {
  const [words, fromLink, example] = await Promise.all([
    wordsOf(document.documentElement.lang),
    readMapHash(location.hash),
    textOfExample(exampleAskedFor()),
  ])
  const playground = new Playground(page, fromLink ?? example, words)
  const { texts } = words
  const { notes } = texts
  for (const list of page.querySelectorAll('[role=tablist]')) wireTabs(list)
  wireTools(playground, texts)
  const take = async (file: File): Promise<void> => {
    const read = await readFile(file, notes)
    if ('text' in read) await playground.load(read.text)
    else playground.say(read.refused)
  }
  takeDrops(page, (file) => void take(file))
  const chooser = find(page, 'input[type=file]', HTMLInputElement)
  chooser.addEventListener('change', () => {
    const [file] = chooser.files ?? []
    if (file) void take(file)
    // The same file may be chosen again.
    chooser.value = ''
  })
  if (location.hash.startsWith('#map=') && fromLink === undefined) playground.say(notes.badLink)
  offerDraft(playground, fromLink ?? example)
  addEventListener('hashchange', async () => {
    const text = await readMapHash(location.hash)
    if (text !== undefined && text !== playground.editor.text) await playground.load(text)
  })
  await playground.show()
  page.dataset.ready = 'true'
}

function wireTools(playground: Playground, texts: PlaygroundTexts): void {
  const tool = (name: string): HTMLElement => find(page, `[data-tool=${name}]`, HTMLElement)
  tool('undo').addEventListener('click', () => playground.editor.undo())
  tool('redo').addEventListener('click', () => playground.editor.redo())
  tool('link').addEventListener('click', () => void copyLink(playground, texts))
  const templates = find(page, 'select[name=template]', HTMLSelectElement)
  templates.addEventListener('change', async () => {
    const { value } = templates
    const text = value === '' ? write(emptyMap(texts)) : await textOfExample(value)
    await playground.load(text)
  })
  for (const half of page.querySelectorAll<HTMLElement>('[data-show-half]'))
    half.addEventListener('click', () => {
      page.dataset.half = half.dataset.showHalf
      for (const other of page.querySelectorAll('[data-show-half]'))
        other.ariaPressed = String(other === half)
    })
  const menu = find(page, '.save', HTMLDetailsElement)
  for (const item of menu.querySelectorAll<HTMLElement>('[data-file]'))
    item.addEventListener('click', () => {
      menu.open = false
      void playground.save(item.dataset.file as MapFile)
    })
  menu.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape') return
    menu.open = false
    menu.querySelector('summary')?.focus()
  })
}

async function copyLink(playground: Playground, { notes }: PlaygroundTexts): Promise<void> {
  if (!(await playground.writeAddress())) return playground.say(notes.tooLong)
  try {
    await navigator.clipboard.writeText(location.href)
    playground.say(notes.linkCopied)
  } catch {
    playground.say(notes.linkShown)
  }
}

/** A map from the last visit that is not the one on the page is offered, and never put in its place unasked. */
function offerDraft(playground: Playground, shown: string): void {
  const draft = readKeptDraft()
  const offer = find(page, '.draft', HTMLElement)
  offer.hidden = draft === undefined || draft === shown
  find(offer, '[data-tool=restore]', HTMLElement).addEventListener('click', () => {
    offer.hidden = true
    if (draft !== undefined) void playground.load(draft)
  })
  find(offer, '[data-tool=discard]', HTMLElement).addEventListener('click', () => {
    offer.hidden = true
    forgetDraft()
  })
}

/** A link from another page may name an example: `?example=leaving`. */
function exampleAskedFor(): string {
  const name = new URLSearchParams(location.search).get('example') ?? ''
  return /^[a-z0-9-]+$/.test(name) ? name : 'two-roles'
}

async function textOfExample(name: string): Promise<string> {
  const response = await fetch(`${page.dataset.journeys}${name}.json`)
  if (!response.ok) return name === 'two-roles' ? '' : textOfExample('two-roles')
  return write(await response.json())
}

function write(document: JourneyDocument): string {
  return `${JSON.stringify(document, null, 2)}\n`
}

function wordsOf(locale: string): Promise<PlaygroundWords> {
  if (locale === 'da') return import('./words-da.ts')
  if (locale === 'nl') return import('./words-nl.ts')
  return import('./words-en.ts')
}
