const REPORT = /^tools\/api-report\/etc\/(.+)\.api\.md$/
const CHANGESET = /^\.changeset\/(?!README).+\.md$/

/**
 * Names the packages whose report changed without a changeset that names them. `changed` are paths from the root,
 * `read` gives the text of one that is still there.
 */
export function findMissingChangesets(
  changed: readonly string[],
  read: (path: string) => string | undefined,
): readonly string[] {
  const notes = changed.filter((path) => CHANGESET.test(path)).map((path) => read(path) ?? '')
  return changed
    .flatMap((path) => REPORT.exec(path)?.[1] ?? [])
    .map((folder) => `@routebord/${folder}`)
    .filter((name) => !notes.some((note) => isAbout(note, name)))
}

function isAbout(note: string, name: string): boolean {
  const [, head = ''] = note.split(/^---$/m)
  return new RegExp(`^['"]?${name}['"]?:`, 'm').test(head)
}
