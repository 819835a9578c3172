declare global {
  interface Window {
    /** Written by `keepSaved`. */
    saved: Blob[]
  }
}

/** Runs in a page before its own scripts: keeps in `window.saved` every file that the page lets the browser save. */
export function keepSaved(): void {
  window.saved = []
  const blobs = new Map<string, Blob>()
  const createObjectURL = URL.createObjectURL.bind(URL)
  URL.createObjectURL = (blob: Blob) => {
    const url = createObjectURL(blob)
    blobs.set(url, blob)
    return url
  }
  const { click } = HTMLAnchorElement.prototype
  HTMLAnchorElement.prototype.click = function () {
    const blob = blobs.get(this.href)
    if (blob === undefined) click.call(this)
    else window.saved.push(blob)
  }
}
