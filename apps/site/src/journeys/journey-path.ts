/** Returns the path under which a journey's document is served, by its name. */
export function journeyPath(name: string): string {
  return `${import.meta.env.BASE_URL}journeys/${name}.json`
}
