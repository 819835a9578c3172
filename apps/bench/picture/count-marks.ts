import type { Mark, Scene } from '@routebord/d3/svg'

/** Counts the shapes and texts of a scene; groups only hold them. */
export function countMarks({ layers }: Pick<Scene, 'layers'>): number {
  return layers.flatMap(({ marks }) => marks).reduce((sum, mark) => sum + countIn(mark), 0)
}

function countIn(mark: Mark): number {
  if (mark.kind !== 'group') return 1
  return mark.marks.reduce((sum, child) => sum + countIn(child), 0)
}
