import { type CollectionEntry, getCollection } from 'astro:content'
import { type ElementTree, toMarkup } from '@routebord/d3/parts'
import type { APIContext } from 'astro'
import { referencePath } from '../reference/reference-path.ts'
import { releasedVersions } from '../reference/released-versions.ts'

/** Serves the changes as RSS 2.0: those of the next version, and each version that was released. */
export async function GET({ site }: APIContext): Promise<Response> {
  const changes = await getCollection('changes')
  const page = new URL(referencePath('changes'), site).href
  const channel = element('channel', [
    element('title', ['Routebord: changes']),
    element('link', [page]),
    element('description', ['What users of Routebord notice from version to version.']),
    element('language', ['en']),
    ...changes.flatMap((change) =>
      change.data.kind === 'next' ? [nextItem(change, page)] : releasedItems(change, page),
    ),
  ])
  const rss = { name: 'rss', attributes: [['version', '2.0']], children: [channel] } as const
  return new Response(`<?xml version="1.0" encoding="utf-8"?>\n${toMarkup(rss)}\n`, {
    headers: { 'content-type': 'application/rss+xml; charset=utf-8' },
  })
}

/** A change that no version holds yet: it has no date. */
function nextItem({ id, data, body = '' }: CollectionEntry<'changes'>, page: string): ElementTree {
  return element('item', [
    element('title', [`${data.packages.join(', ')}: ${firstSentence(body)}`]),
    element('link', [`${page}#${id}`]),
    element('guid', [`${page}#${id}`]),
    element('description', [body]),
  ])
}

/** The versions of one package, with a date where its changelog has one. */
function releasedItems(
  { data, body = '' }: CollectionEntry<'changes'>,
  page: string,
): readonly ElementTree[] {
  const name = data.packages.join(', ')
  return releasedVersions(body).map(({ version, date, text }) =>
    element('item', [
      element('title', [`${name} ${version}`]),
      element('link', [page]),
      element('guid', [`${name}@${version}`], [['isPermaLink', 'false']]),
      ...(date === undefined ? [] : [element('pubDate', [new Date(date).toUTCString()])]),
      element('description', [text]),
    ]),
  )
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
