import type { ServedFile } from './serve-files.ts'

/** Lets functions run in a page before its own scripts, also where its policy forbids what is written into it. */
export function withFirstScripts(
  files: Readonly<Record<string, ServedFile>>,
  scripts: readonly (() => void)[],
): Readonly<Record<string, ServedFile>> {
  const body = scripts.map((script) => `(${script.toString()})();`).join('\n')
  const withScript = Object.entries(files).map(([path, file]) => {
    const html = file.body.replace('<head>', '<head><script src="/first.js"></script>')
    return [path, file.contentType === 'text/html' ? { ...file, body: html } : file] as const
  })
  return {
    ...Object.fromEntries(withScript),
    '/first.js': { body, contentType: 'text/javascript' },
  }
}
