const base = import.meta.env.BASE_URL.replace(/\/?$/, '/')

/** Returns the address of a page of the reference, such as `format`; of its first page when nothing is named. */
export function referencePath(page = ''): string {
  return `${base}reference/${page === '' ? '' : `${page}/`}`
}
