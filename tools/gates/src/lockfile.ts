/** An installed package, as far as its platform packages are concerned. */
export interface InstalledPackage {
  name: string
  version: string
  optionalDependencies: Record<string, string>
}

export interface MissingPlatformPackage {
  dependent: string
  missing: string
}

export interface RegistryTrace {
  line: number
  text: string
}

const lockedPackage = /^ {2}'?((?:@[^@/'\s]+\/)?[^@'\s]+)@([^'():\s]+)/gm
const exactVersion = /^\d+\.\d+\.\d+(?:[-+].+)?$/

const addresses = [
  /:\/\//,
  // Keys and host names count, a package that happens to be called so does not.
  /\bregistry[.:]/,
  /\btarball:/,
  /\blocalhost\b/,
  /\b\d{1,3}(?:\.\d{1,3}){3}\b/,
  /\b(?:[a-z0-9-]+\.)+(?:com|org|net|io|dev|eu|local|internal|lan)(?=:\d|\/|['"]?\s*$)/i,
]

/** Returns the platform packages an installed package names and the lockfile does not hold. */
export function findMissingPlatformPackages(
  lockfile: string,
  installed: readonly InstalledPackage[],
): MissingPlatformPackage[] {
  const locked = listLockedPackages(lockfile)
  // The store may still hold packages of an earlier install, which nobody gets any more.
  const current = installed.filter(({ name, version }) => locked.has(`${name}@${version}`))
  return current.flatMap(({ name, version, optionalDependencies }) =>
    Object.entries(optionalDependencies)
      .map(([dependency, range]) => resolveAlias(dependency, range))
      .filter((wanted) => !locked.has(wanted))
      .map((missing) => ({ dependent: `${name}@${version}`, missing })),
  )
}

/** Returns every line that would tie the lockfile to one host or registry. */
export function findRegistryTraces(lockfile: string): RegistryTrace[] {
  return lockfile
    .split('\n')
    .map((text, index) => ({ line: index + 1, text: text.trim() }))
    .filter(({ text }) => addresses.some((address) => address.test(text)))
}

/** Returns each locked package twice: by its name alone, and by name and version. */
export function listLockedPackages(lockfile: string): Set<string> {
  const locked = new Set<string>()
  for (const [, name = '', version = ''] of lockfile.matchAll(lockedPackage)) {
    locked.add(name).add(`${name}@${version}`)
  }
  return locked
}

function resolveAlias(dependency: string, range: string): string {
  const aliased = /^npm:(.+)@(.+)$/.exec(range)
  const name = aliased?.[1] ?? dependency
  const version = aliased?.[2] ?? range
  return exactVersion.test(version) ? `${name}@${version}` : name
}
