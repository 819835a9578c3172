import type { Sink } from './find-sinks.ts'

/** A sink that a file needs, and why it may have it. */
export interface AllowedSink {
  path: string
  name: string
  reason: string
}

/** Every sink in the packages that is meant to be there: what SECURITY.md says of markup from strings goes by this list. */
export const allowedSinks: readonly AllowedSink[] = [
  {
    path: 'packages/react/src/static-swimlane.tsx',
    name: 'dangerouslySetInnerHTML',
    reason: 'The static component writes what the string renderer has escaped, and nothing else.',
  },
  {
    path: 'packages/react/src/journey-swimlane.tsx',
    name: 'dangerouslySetInnerHTML',
    reason:
      'On the server, and to hydrate what it sent, the map is the string renderer’s escaped output.',
  },
]

/** Returns the sinks that nobody has allowed; an exception is good for one sink of its file. */
export function findForbiddenSinks(
  sinks: readonly Sink[],
  allowed: readonly AllowedSink[] = allowedSinks,
): Sink[] {
  const open = [...allowed]
  return sinks.filter((sink) => {
    const place = open.findIndex((exception) => isFor(exception, sink))
    if (place >= 0) open.splice(place, 1)
    return place < 0
  })
}

/** Returns the exceptions that no source needs any more. */
export function findIdleExceptions(
  sinks: readonly Sink[],
  allowed: readonly AllowedSink[] = allowedSinks,
): AllowedSink[] {
  return allowed.filter((exception) => !sinks.some((sink) => isFor(exception, sink)))
}

function isFor(exception: AllowedSink, sink: Sink): boolean {
  return exception.path === sink.path && exception.name === sink.name
}
