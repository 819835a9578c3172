import { type CollectionEntry, getCollection } from 'astro:content'
import { type ElementTree, toMarkup } from '@routebord/d3/parts'
import type { APIContext } from 'astro'
import { referencePath } from '../reference/reference-path.ts'

/** Serves the changes as RSS 2.0: those of the next version, and each version that was released. */
export async function GET({ site }: APIContext): Promise<Response> {
  const changes = await getCollection('changes')
  const page = new URL(referencePath('changes'), site).href
  const channel = element('channel', [
    element('title', ['Routebord: changes']),
    element('link', [page]),
    element('description', ['What users of Routebord notice from version to version.']),
    element('language', ['en']),
    ...changes.map((change) => itemOf(change, page)),
  ])
  const rss = { name: 'rss', attributes: [['version', '2.0']], children: [channel] } as const
  return new Response(`<?xml version="1.0" encoding="utf-8"?>\n${toMarkup(rss)}\n`, {
    headers: { 'content-type': 'application/rss+xml; charset=utf-8' },
  })
}

/** One change: that of a version has its day where the changelog says it, and one that waits for a version has none. */
function itemOf({ id, data, body = '' }: CollectionEntry<'changes'>, page: string): ElementTree {
  const names = data.packages.join(', ')
  const what = data.version === undefined ? `: ${firstSentence(body)}` : ` ${data.version}`
  return element('item', [
    element('title', [`${names}${what}`]),
    element('link', [`${page}#${id}`]),
    element('guid', [`${page}#${id}`]),
    ...(data.date === undefined ? [] : [element('pubDate', [new Date(data.date).toUTCString()])]),
    element('description', [body]),
  ])
}

function element(
  name: string,
  children: ElementTree['children'],
  attributes: ElementTree['attributes'] = [],
): ElementTree {
  return { name, attributes, children }
}

function firstSentence(text: string): string {
  return /^.*?[.:;](?=\s|$)/s.exec(text)?.[0].replaceAll(/\s+/g, ' ') ?? text
}
