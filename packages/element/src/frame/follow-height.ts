import { isHeightMessage } from './height-message.ts'

/**
 * Gives an iframe the height that the page in it reports with `reportHeight`. Messages from anyone else, or of another
 * shape, change nothing. Returns a function that stops it.
 */
export function followHeight(frame: HTMLIFrameElement): () => void {
  const view = frame.ownerDocument.defaultView
  const follow = ({ source, data }: MessageEvent): void => {
    if (source === null || source !== frame.contentWindow || !isHeightMessage(data)) return
    frame.style.height = `${data.height}px`
  }
  view?.addEventListener('message', follow)
  return () => view?.removeEventListener('message', follow)
}
