/**
 * Tells at first, and whenever elements of one document have other sizes, until a signal ends it. The observer is that of their
 * own window and goes with it: another window's would wait for ever for what was in a frame that is gone.
 */
export function observeSizes(
  elements: readonly Element[],
  signal: AbortSignal,
  onResize: () => void,
): void {
  const { ResizeObserver } = elements[0]?.ownerDocument.defaultView ?? globalThis
  const observer = new ResizeObserver(onResize)
  for (const element of elements) observer.observe(element)
  signal.addEventListener('abort', () => observer.disconnect())
}
