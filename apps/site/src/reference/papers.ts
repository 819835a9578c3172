import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { SiteLocale } from '../texts/path-of.ts'
import { fillMeasures } from './fill-measures.ts'

/** A file that a paper tells about, shown below it. */
export interface PaperFile {
  readonly path: string
  readonly text: string
}

/** A text of the repository that the site shows as a page. */
export interface Paper {
  /** Its address below that of the reference, such as `guides/vue`. */
  readonly id: string
  readonly locale: SiteLocale
  /** Of a translation: the sum of the English text it was made from; empty where it does not say. */
  readonly translates: string
  readonly title: string
  /** Markdown without the title. */
  readonly body: string
  readonly files: readonly PaperFile[]
}

const SINGLE = [
  { id: 'security', file: 'SECURITY.md' },
  { id: 'performance/layout', file: 'apps/bench/layout.md' },
  { id: 'performance/picture', file: 'apps/bench/picture.md' },
  { id: 'performance/storylines', file: 'apps/bench/storylines.md' },
  { id: 'performance/validators', file: 'apps/bench/validators.md' },
] as const

interface Source {
  readonly id: string
  readonly folder: string
  readonly file: string
}

/** Where the translations are, from the root of the repository: by language, then by id. */
export const TRANSLATED_PAPERS = 'apps/site/src/papers'

/** Reads every paper of a repository with its translations; what is not there is left out. */
export function readPapers(root: string): readonly Paper[] {
  return sourcesIn(root).flatMap(({ id, folder, file }) => {
    const english = readFileSync(join(folder, file), 'utf8')
    const translations = (['da', 'nl'] as const)
      .map((locale) => ({ locale, path: join(root, TRANSLATED_PAPERS, locale, `${id}.md`) }))
      .filter(({ path }) => existsSync(path))
      .map(({ locale, path }) => {
        const written = readFileSync(path, 'utf8')
        const text = isMeasure(id) ? measuresIn(written, english, locale) : written
        return toPaper(id, text, folder, locale)
      })
    return [toPaper(id, english, folder), ...translations]
  })
}

/** Whether a paper tells what was measured: its figures change more often than its words. */
export function isMeasure(id: string): boolean {
  return id.startsWith('performance/')
}

/** Fills what was measured into a translation, below its head. */
function measuresIn(written: string, english: string, locale: 'da' | 'nl'): string {
  const head = /^---\n.*?\n---\n\n/s.exec(written)?.[0] ?? ''
  return head + fillMeasures(written.slice(head.length), english, locale)
}

function sourcesIn(root: string): readonly Source[] {
  const projects = join(root, 'apps/consumers/projects')
  const guides = existsSync(projects) ? readdirSync(projects).sort() : []
  return [
    ...guides.map((name) => ({
      id: `guides/${name}`,
      folder: join(projects, name),
      file: 'README.md',
    })),
    ...SINGLE.map(({ id, file }) => ({ id, folder: root, file })),
  ].filter(({ folder, file }) => existsSync(join(folder, file)))
}

/** Takes a text apart. Links to files lead to the same files below it, or nowhere. */
export function toPaper(
  id: string,
  text: string,
  folder: string,
  locale: SiteLocale = 'en',
): Paper {
  const [, head = '', title = id, rest = text] =
    /^(?:---\n(.*?)\n---\n\n)?# ([^\n]+)\n(.*)$/s.exec(text) ?? []
  const [, translates = ''] = /^translates: '(.*)'$/m.exec(head) ?? []
  const isGuide = id.startsWith('guides/')
  const paths = isGuide ? [...rest.matchAll(/\]\(([^):#]+)\)/g)].map(([, path = '']) => path) : []
  const files = [...new Set(paths)]
    .filter((path) => existsSync(join(folder, path)))
    .map((path) => ({ path, text: readFileSync(join(folder, path), 'utf8') }))
  const shown = new Set(files.map(({ path }) => path))
  const body = rest.replaceAll(/\[([^\]]+)\]\(([^):#]+)\)/g, (_, words, path) =>
    shown.has(path) ? `[${words}](#${path})` : words,
  )
  const name = title.replaceAll('`', '')
  const isBare = isMeasure(id) && locale === 'en'
  const shownTitle = isBare ? `Performance: ${name.toLowerCase()}` : name
  return { id, locale, translates, title: shownTitle, body, files }
}
