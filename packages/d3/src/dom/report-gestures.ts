import type { SwimlaneEventMap, SwimlaneEvents } from './emitter.ts'
import { inlineScroll } from './inline-scroll.ts'

/**
 * Reports how far the picture is scrolled, as often as the browser says so: once a frame at most. Reports what is pointed at
 * whenever that is another; a finger points at nothing.
 */
export function reportGestures(
  container: Element,
  picture: Element,
  signal: AbortSignal,
  emit: SwimlaneEvents['emit'],
): void {
  let last: SwimlaneEventMap['hover'] = { step: null, role: null }
  const point = ({ type, target, pointerType }: PointerEvent): void => {
    const isPointing = type === 'pointerover' && pointerType !== 'touch'
    const read = (name: string): string | null | undefined =>
      isPointing ? (target as Element).closest(`[${name}]`)?.getAttribute(name) : null
    const step = read('data-step') ?? null
    const [, role = null] =
      /^(?:head|thread|bullets|feelings):(.*)/.exec(read('data-key') ?? '') ?? []
    if (step === last.step && role === last.role) return
    last = { step, role }
    emit('hover', last)
  }
  for (const type of ['pointerover', 'pointerleave'])
    container.addEventListener(type, point as EventListener, { signal })
  const pan = (): void => emit('pan', { x: inlineScroll(picture), y: picture.scrollTop })
  picture.addEventListener('scroll', pan, { signal })
}
