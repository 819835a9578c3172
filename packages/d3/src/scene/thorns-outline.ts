import { round } from './path-data.ts'

/** Between neighbouring thorns, in px. */
export const THORN_PITCH = 10

/** Outlines thorns that point to the left of an upright edge, as many as a friction is severe. */
export function thornsOutline(x: number, top: number, severity: number): string {
  const thorn = (y: number): string =>
    `M${x} ${y}C${round(x - 2.5)} ${y + 3} ${x - 6} ${round(y + 4.2)} ${x - 11} ${round(y + 3.4)}C${x - 7} ${round(y + 6.4)} ${round(x - 2.5)} ${y + 8} ${x} ${y + 11}Z`
  return Array.from({ length: severity }, (_, index) =>
    thorn(round(top + THORN_PITCH * index)),
  ).join('')
}
