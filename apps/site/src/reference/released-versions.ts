/** What one version of a package brought. */
export interface ReleasedVersion {
  readonly version: string
  /** Day of the release, an ISO date; none where the changelog does not say. */
  readonly date: string | undefined
  /** Markdown. */
  readonly text: string
}

/** Takes a changelog apart: one version for each heading, such as `## 0.2.0` or `## 0.2.0 (2026-12-01)`. */
export function releasedVersions(changelog: string): readonly ReleasedVersion[] {
  return changelog
    .split(/^## (?=\S)/m)
    .slice(1)
    .map((part) => {
      const [heading = '', ...lines] = part.split('\n')
      return {
        version: /^\[?([^\s\]]+)/.exec(heading)?.[1] ?? heading,
        date: /\d{4}-\d{2}-\d{2}/.exec(heading)?.[0],
        text: lines.join('\n').trim(),
      }
    })
}
