import type { PathCommand } from '@routebord/layout'

/** Rounds to hundredths of a px, so that every backend and machine prints the same digits. */
export function round(value: number): number {
  // Adding 0 turns −0 into 0, which would print as another string.
  return Math.round(value * 100) / 100 + 0
}

/** Formats the strokes of a path as SVG path data. */
export function formatPath(path: readonly PathCommand[]): string {
  return path.map(formatCommand).join('')
}

function formatCommand(command: PathCommand): string {
  const end = `${round(command.x)} ${round(command.y)}`
  switch (command.kind) {
    case 'move':
      return `M${end}`
    case 'line':
      return `L${end}`
    case 'arc': {
      const radius = round(command.radius)
      return `A${radius} ${radius} 0 0 ${command.clockwise ? 1 : 0} ${end}`
    }
    case 'curve':
      return `C${round(command.x1)} ${round(command.y1)} ${round(command.x2)} ${round(command.y2)} ${end}`
  }
}
