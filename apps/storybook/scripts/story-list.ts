import { readFileSync } from 'node:fs'

/** A story or a page of the guide, as the built Storybook lists it. */
export interface StoryEntry {
  readonly id: string
  readonly title: string
  readonly name: string
  readonly type: 'story' | 'docs'
}

/** Reads what the built Storybook shows, in the order of its sidebar; of the docs, the guide alone. */
export function listStories(folder: URL): readonly StoryEntry[] {
  const index = JSON.parse(readFileSync(new URL('index.json', folder), 'utf8')) as {
    readonly entries: Readonly<Record<string, StoryEntry>>
  }
  return Object.values(index.entries).filter(
    ({ type, title }) => type === 'story' || title.startsWith('Guide/'),
  )
}
