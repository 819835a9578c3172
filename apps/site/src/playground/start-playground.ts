import type { SiteLocale } from '../texts/path-of.ts'
import { fetchTexts } from '../texts/playground/fetch-texts.ts'
import type { NoteTexts, PlaygroundTexts } from '../texts/playground/playground-texts.ts'
import { forgetDraft, readKeptDraft } from './draft-store.ts'
import { find } from './element.ts'
import { textOfExample } from './example-text.ts'
import { wireHistory } from './history-tools.ts'
import { readMapHash } from './map-hash.ts'
import type { MapMode } from './map-mode.ts'
import { readFile, takeDrops } from './open-file.ts'
import { Playground } from './playground.ts'
import type { MapFile } from './save-map.ts'
import { wireSkipLinks } from './skip-links.ts'
import { wireTabs } from './tabs.ts'
import { type NamedText, wireTemplates } from './template-choice.ts'
import { whenIdle } from './when-idle.ts'

const page = find(document, '.playground', HTMLElement)
const folder = page.dataset.journeys ?? ''
void start()

async function start(): Promise<void> {
  const [fromLink, { own, asked }, texts] = await Promise.all([
    readMapHash(location.hash),
    mapsAtStart(),
    fetchTexts(document.documentElement.lang as SiteLocale),
  ])
  const { notes } = texts
  const buying = JSON.parse(page.dataset.buying ?? '')
  const text = fromLink ?? (asked ?? own).text
  const playground = new Playground({ page, text, texts, buying })
  wireHistory(page, playground, notes)
  wireSkipLinks(document.querySelectorAll<HTMLAnchorElement>('a.skip'))
  for (const list of page.querySelectorAll('[role=tablist]'))
    wireTabs(list, (panel) => panel === 'json' && playground.editor.improve())
  wireTools(playground, texts)
  const select = find(page, 'select[name=template]', HTMLSelectElement)
  const known = asked === undefined ? [own] : [own, asked]
  wireTemplates({ select, playground, texts, folder, known })
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
  offerDraft(playground, text, notes)
  addEventListener('hashchange', async () => {
    const other = await readMapHash(location.hash)
    if (other !== undefined && other !== playground.journeyText.text) await playground.load(other)
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
  tool('print').addEventListener('click', () => void playground.print())
  tool('link').addEventListener('click', () => void copyLink(playground, texts))
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
  const close = (): void => {
    menu.open = false
    menu.querySelector('summary')?.focus()
  }
  for (const item of menu.querySelectorAll<HTMLElement>('[data-file]'))
    item.addEventListener('click', () => {
      close()
      void playground.save(item.dataset.file as MapFile)
    })
  menu.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') close()
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
function offerDraft(playground: Playground, shown: string, notes: NoteTexts): void {
  const draft = readKeptDraft()
  const offer = find(page, '.draft', HTMLElement)
  offer.hidden = draft === undefined || draft === shown
  const close = (): void => {
    offer.hidden = true
    focusWork()
  }
  find(offer, '[data-tool=restore]', HTMLElement).addEventListener('click', () => {
    close()
    if (draft !== undefined) void playground.load(draft)
  })
  find(offer, '[data-tool=discard]', HTMLElement).addEventListener('click', () => {
    close()
    forgetDraft()
    playground.say(notes.discarded)
  })
}

/** Brings the keyboard to where work goes on: the tab that is shown, or on a phone the switch between the halves. */
function focusWork(): void {
  const places = page.querySelectorAll<HTMLElement>(
    '.which-half [aria-pressed=true], .edit-half [aria-selected=true]',
  )
  ;[...places].find((place) => place.checkVisibility())?.focus()
}

/** The page holds a map; a link from another page may name one to start from instead, `?example=leaving`. */
async function mapsAtStart(): Promise<{ readonly own: NamedText; readonly asked?: NamedText }> {
  const { value } = find(page, '[name=template] [selected]', HTMLOptionElement)
  const own = { name: value, text: find(page, '.editor textarea', HTMLTextAreaElement).value }
  const name = new URLSearchParams(location.search).get('example') ?? ''
  const text = /^[a-z0-9-]+$/.test(name) ? await textOfExample(folder, name) : undefined
  return text === undefined ? { own } : { own, asked: { name, text } }
}
