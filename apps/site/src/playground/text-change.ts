/** A piece of text to be put in the place of another; places count in the text as it was before. */
export interface TextChange {
  readonly from: number
  readonly to: number
  readonly insert: string
}

/** A change that knows what it took away, so that it can be undone. */
export interface Replacement {
  readonly from: number
  readonly removed: string
  readonly inserted: string
}

/** Says what changes do to a text, in the order of the text. */
export function replacementsOf(
  text: string,
  changes: readonly TextChange[],
): readonly Replacement[] {
  return changes
    .toSorted((a, b) => a.from - b.from)
    .map(({ from, to, insert }) => ({ from, removed: text.slice(from, to), inserted: insert }))
}

/** The changes that carry replacements out. */
export function changesOf(replacements: readonly Replacement[]): readonly TextChange[] {
  return replacements.map(({ from, removed, inserted }) => ({
    from,
    to: from + removed.length,
    insert: inserted,
  }))
}

/** The replacements that take others back, in the text as those left it. */
export function inverted(replacements: readonly Replacement[]): readonly Replacement[] {
  let shift = 0
  return replacements.map(({ from, removed, inserted }) => {
    const back = { from: from + shift, removed: inserted, inserted: removed }
    shift += inserted.length - removed.length
    return back
  })
}

/** Carries changes out that stand in the order of the text. */
export function changed(text: string, changes: readonly TextChange[]): string {
  let at = 0
  const pieces = changes.flatMap(({ from, to, insert }) => {
    const before = text.slice(at, from)
    at = to
    return [before, insert]
  })
  return pieces.join('') + text.slice(at)
}

/** Makes one replacement of two that follow each other, as letters typed do; undefined where they do not touch. */
export function joined(first: Replacement, second: Replacement): Replacement | undefined {
  const start = second.from - first.from
  const end = start + second.removed.length
  const length = first.inserted.length
  if (end < 0 || start > length) return undefined
  const before = start < 0 ? second.removed.slice(0, -start) : ''
  const after = end > length ? second.removed.slice(second.removed.length - (end - length)) : ''
  return {
    from: Math.min(first.from, second.from),
    removed: before + first.removed + after,
    inserted:
      first.inserted.slice(0, Math.max(0, start)) + second.inserted + first.inserted.slice(end),
  }
}

/** The one change that leads from a text to another; undefined when they are the same. */
export function changeBetween(before: string, after: string): TextChange | undefined {
  if (before === after) return undefined
  const most = Math.min(before.length, after.length)
  let from = 0
  while (from < most && before[from] === after[from]) from += 1
  let same = 0
  while (same < most - from && before.at(-1 - same) === after.at(-1 - same)) same += 1
  return { from, to: before.length - same, insert: after.slice(from, after.length - same) }
}
