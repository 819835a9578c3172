import { getCollection } from 'astro:content'
import { referencePath } from './reference-path.ts'
import type { SideList } from './side-lists.ts'

/** Pages beside the papers that are made from something else than a text. */
const MADE = [
  { text: 'Theming', page: 'theming' },
  { text: 'Accessibility', page: 'accessibility' },
  { text: 'Changes', page: 'changes' },
] as const

/** Lists the guides, and the other papers, beside each of their pages. */
export async function paperSides(): Promise<readonly SideList[]> {
  const papers = await getCollection('papers')
  const links = papers.map(({ id, data }) => ({ id, text: data.title, href: referencePath(id) }))
  const guides = links.filter(({ id }) => id.startsWith('guides/'))
  const others = links.filter(({ id }) => !id.startsWith('guides/'))
  const made = MADE.map(({ text, page }) => ({ text, href: referencePath(page) }))
  return [
    { heading: 'Guides', links: guides },
    { heading: 'What holds', links: [...made, ...others] },
  ].filter((list) => list.links.length > 0)
}
