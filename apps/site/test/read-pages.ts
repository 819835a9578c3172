import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const DOCS = fileURLToPath(new URL('../src/content/docs/', import.meta.url))

/** A page of the method as its author wrote it. */
export interface ContentPage {
  readonly locale: 'en' | 'da' | 'nl'
  /** Its address without language. */
  readonly slug: string
  readonly title: string
  readonly description: string
  readonly body: string
  /** Of a translation: the sum of the English text it was made from; empty where it does not say. */
  readonly translates: string
}

/** Reads every page in every language. */
export function readPages(): readonly ContentPage[] {
  return readdirSync(DOCS, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.mdx'))
    .map((file) => parsePage(file, readFileSync(DOCS + file, 'utf8')))
}

/** Takes a page apart: head, and body without its imports. */
export function parsePage(file: string, text: string): ContentPage {
  const [, first, rest] = /^(da|nl)\/(.+)$/.exec(file) ?? [undefined, undefined, file]
  const [, head = '', body = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(text) ?? []
  const field = (name: string): string =>
    new RegExp(`^${name}: (.*)$`, 'm').exec(head)?.[1]?.replace(/^'(.*)'$/, '$1') ?? ''
  return {
    locale: first === 'da' || first === 'nl' ? first : 'en',
    slug: (rest ?? file).replace(/(?:\/?index)?\.mdx$/, ''),
    title: field('title'),
    description: field('description'),
    translates: field('translates'),
    body: body.replace(/^import .*$/gm, '').trim(),
  }
}
