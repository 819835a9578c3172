import type { ContentPage } from './read-pages.ts'

/** The parts of a page that teaches a pattern, by the English headings that may stand over each. */
const PARTS: Readonly<Record<string, RegExp>> = {
  'when to use it': /^When to (?:use it|look wider)$/m,
  'when not': /^When not to (?:use it|go further)$/m,
  'how to': /^How to\b/m,
  'worked case':
    /^(?:In the example|Worked case|What changes$|What (?:is|the software) .+ (?:example|map|logs))/m,
  mistakes: /^Mistakes$/m,
  sources: /^Sources$/m,
}

/** What a page has in another form: its steps are its sections, or it is about mistakes from start to end. */
const OTHERWISE: Readonly<Record<string, readonly string[]>> = {
  'method/making-a-map': ['how to'],
  'method/mistakes': ['mistakes'],
}

/** Lists the parts that an English page on a pattern lacks; a live map is one of them. */
export function findMissingParts({ slug, body }: ContentPage): readonly string[] {
  const headings = [...body.matchAll(/^## (.+)$/gm)].map(([, text = '']) => text).join('\n')
  const missing = Object.entries(PARTS)
    .filter(([part, heading]) => !heading.test(headings) && !OTHERWISE[slug]?.includes(part))
    .map(([part]) => part)
  return componentsOf(body).length === 0 ? [...missing, 'map'] : missing
}

/** Lists the components of a page that draw or compute, each with what it is given, without its words. */
export function componentsOf(body: string): readonly string[] {
  return [...body.matchAll(/<([A-Z]\w+) ([^>]*?)\/>/g)]
    .filter(([, name]) => name !== 'Cite')
    .map(([, name = '', given = '']) => {
      const maps = given.matchAll(/\b(journey|bad|good|before|after|log)="([^"]+)"/g)
      return [name, ...[...maps].map(([, key, map]) => `${key}=${map}`)].join(' ')
    })
}
