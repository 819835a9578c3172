/** Returns the path under which an account's log is served, by its name. */
export function accountPath(name: string): string {
  return `${import.meta.env.BASE_URL}accounts/${name}.json`
}
