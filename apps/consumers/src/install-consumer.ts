import { copyFileSync, cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Consumer } from './consumer.ts'
import type { Tarballs } from './pack-packages.ts'
import { runCommand } from './run-command.ts'

const HERE = fileURLToPath(new URL('..', import.meta.url))
const JOURNEY = fileURLToPath(import.meta.resolve('@routebord/examples/journeys/bouncy-ball.json'))

interface Manifest {
  readonly dependencies: Record<string, string>
  readonly devDependencies: Record<string, string>
  overrides?: Record<string, string>
}

/** Copies a project away from this repository and installs it, with our packages from their tarballs. */
export async function installConsumer(
  consumer: Consumer,
  folder: string,
  tarballs: Tarballs,
): Promise<void> {
  rmSync(folder, { recursive: true, force: true })
  cpSync(join(HERE, 'projects', consumer.project ?? consumer.name), folder, { recursive: true })
  if (consumer.journey) copyFileSync(JOURNEY, join(folder, consumer.journey))
  if (consumer.typeTest)
    copyFileSync(
      join(HERE, 'type-tests', consumer.typeTest),
      join(folder, 'src', consumer.typeTest),
    )
  takeTarballs(folder, tarballs, consumer)
  await runCommand(folder, {}, 'npm', 'install', '--no-audit', '--no-fund', '--prefer-offline')
}

/** Lets a project's package.json, and all it brings along, mean the tarballs, and the React that is asked for. */
function takeTarballs(folder: string, tarballs: Tarballs, { typeTest, react }: Consumer): void {
  const path = join(folder, 'package.json')
  const manifest: Manifest = JSON.parse(readFileSync(path, 'utf8'))
  const more = typeTest ? ['@routebord/element'] : []
  manifest.overrides = {}
  if (react !== undefined) {
    Object.assign(manifest.dependencies, { react, 'react-dom': react })
    Object.assign(manifest.devDependencies, { '@types/react': react, '@types/react-dom': react })
  }
  for (const [name, tarball] of tarballs) {
    manifest.overrides[name] = `file:${tarball}`
    if (name in manifest.dependencies || more.includes(name))
      manifest.dependencies[name] = `file:${tarball}`
  }
  writeFileSync(path, JSON.stringify(manifest, null, 2))
}
