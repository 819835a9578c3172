import { getCollection } from 'astro:content'
import { type ElementTree, toMarkup } from '@routebord/d3/parts'
import type { APIContext } from 'astro'
import { referencePath } from '../reference/reference-path.ts'

/** Serves the changes as RSS 2.0. Those of the next version have no date yet, and so carry none. */
export async function GET({ site }: APIContext): Promise<Response> {
  const changes = await getCollection('changes')
  const page = new URL(referencePath('changes'), site).href
  const items = changes
    .filter(({ data }) => data.kind === 'next')
    .map(({ id, data, body = '' }) =>
      element('item', [
        element('title', [`${data.packages.join(', ')}: ${firstSentence(body)}`]),
        element('link', [`${page}#${id}`]),
        element('guid', [`${page}#${id}`]),
        element('description', [body]),
      ]),
    )
  const channel = element('channel', [
    element('title', ['Routebord: changes']),
    element('link', [page]),
    element('description', ['What users of Routebord notice from version to version.']),
    element('language', ['en']),
    ...items,
  ])
  const rss = { name: 'rss', attributes: [['version', '2.0']], children: [channel] } as const
  return new Response(`<?xml version="1.0" encoding="utf-8"?>\n${toMarkup(rss)}\n`, {
    headers: { 'content-type': 'application/rss+xml; charset=utf-8' },
  })
}

function element(name: string, children: ElementTree['children']): ElementTree {
  return { name, attributes: [], children }
}

function firstSentence(text: string): string {
  return /^.*?[.:;](?=\s|$)/s.exec(text)?.[0].replaceAll(/\s+/g, ' ') ?? text
}
