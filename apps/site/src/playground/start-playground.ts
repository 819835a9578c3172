import type { JourneyDocument } from '@routebord/schema'
import { detailTexts } from '../texts/playground/details/index.ts'
import type { PlaygroundTexts } from '../texts/playground/playground-texts.ts'
import { forgetDraft, readKeptDraft } from './draft-store.ts'
import { find } from './element.ts'
import { emptyMap } from './empty-map.ts'
import { wireHistoryKeys } from './history-keys.ts'
import { readMapHash } from './map-hash.ts'
import type { MapMode } from './map-mode.ts'
import { readFile, takeDrops } from './open-file.ts'
import { Playground } from './playground.ts'
import type { MapFile } from './save-map.ts'
import { wireTabs } from './tabs.ts'
import { whenIdle } from './when-idle.ts'

const page = find(document, '.playground', HTMLElement)
void start()

async function start(): Promise<void> {
  const [fromLink, example] = await Promise.all([readMapHash(location.hash), textToStartFrom()])
  // The page brings along what it says at once.
  const said: PlaygroundTexts = JSON.parse(page.dataset.texts ?? '')
  const details = await detailTexts(said.locale)
  const texts: PlaygroundTexts = { ...said, fields: { ...said.fields, details } }
  const { notes } = texts
  const buying = JSON.parse(page.dataset.buying ?? '')
  const playground = new Playground({ page, text: fromLink ?? example, texts, buying })
  wireHistoryKeys(page, playground.journeyText)
  for (const list of page.querySelectorAll('[role=tablist]'))
    wireTabs(list, (panel) => panel === 'json' && playground.editor.improve())
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
    if (text !== undefined && text !== playground.journeyText.text) await playground.load(text)
  })
  await playground.show()
  page.dataset.ready = 'true'
  prepareEditor(playground)
}

/** The editor is fetched before it is opened: when somebody is about to, and where there is room for it, at leisure. */
function prepareEditor({ editor }: Playground): void {
  const tab = find(page, '#json-tab', HTMLElement)
  for (const kind of ['pointerenter', 'focus'])
    tab.addEventListener(kind, () => editor.prepare(), { once: true })
  if (matchMedia('(width >= 60rem)').matches) whenIdle(() => editor.prepare()).ask()
}

function wireTools(playground: Playground, texts: PlaygroundTexts): void {
  const tool = (name: string): HTMLElement => find(page, `[data-tool=${name}]`, HTMLElement)
  tool('undo').addEventListener('click', () => playground.journeyText.undo())
  tool('redo').addEventListener('click', () => playground.journeyText.redo())
  tool('print').addEventListener('click', () => void playground.print())
  tool('link').addEventListener('click', () => void copyLink(playground, texts))
  const templates = find(page, 'select[name=template]', HTMLSelectElement)
  templates.addEventListener('change', async () => {
    const { value } = templates
    const text = value === '' ? write(emptyMap(texts)) : await textOfExample(value)
    if (text !== undefined) await playground.load(text)
  })
  const mode = find(page, 'select[name=mode]', HTMLSelectElement)
  mode.addEventListener('change', async () => {
    mode.value = await playground.drawAs(mode.value as MapMode)
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

/** A link from another page may name an example, `?example=leaving`; otherwise the page holds one. */
async function textToStartFrom(): Promise<string> {
  const name = new URLSearchParams(location.search).get('example') ?? ''
  const own = find(page, '.editor textarea', HTMLTextAreaElement).value
  return /^[a-z0-9-]+$/.test(name) ? ((await textOfExample(name)) ?? own) : own
}

async function textOfExample(name: string): Promise<string | undefined> {
  const response = await fetch(`${page.dataset.journeys}${name}.json`)
  return response.ok ? write(await response.json()) : undefined
}

function write(document: JourneyDocument): string {
  return `${JSON.stringify(document, null, 2)}\n`
}
