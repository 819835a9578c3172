import type { LinkLayout, PathCommand } from '@routebord/layout'
import type { Span } from '@routebord/layout/window'

/** Between a label and the edge of its row, or where its line turns, in px. */
const MARGIN = 12

/** Moves what ways back say along their lines, gaps and all, so that no label is cut where a row ends and the next begins. */
export function keepLabelsWhole(
  links: readonly LinkLayout[],
  rows: readonly Span[],
): readonly LinkLayout[] {
  return links.map((link) => {
    const { label, paths } = link
    const [before, after] = paths
    const row = rows.find(({ left, right }) => left <= label.x && label.x < right)
    if (label.anchor !== 'middle' || !before || !after || !row) return link
    const half = label.text.width / 2
    const ends = [before.at(-2)?.x ?? label.x, after[1]?.x ?? label.x]
    const least = Math.max(row.left, Math.min(...ends)) + MARGIN + half
    const most = Math.min(row.right, Math.max(...ends)) - MARGIN - half
    const x = Math.min(Math.max(label.x, least), most)
    // A row may show less of a line than its label needs.
    if (x < least) return link
    const by = x - label.x
    const moved = [
      [...before.slice(0, -1), ...before.slice(-1).map((end) => shifted(end, by))],
      [...after.slice(0, 1).map((start) => shifted(start, by)), ...after.slice(1)],
    ]
    return { ...link, label: { ...label, x }, paths: moved }
  })
}

function shifted(command: PathCommand, by: number): PathCommand {
  return { ...command, x: command.x + by }
}
