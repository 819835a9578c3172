// Every script that needs turbo goes through here, so that no tool it starts can phone home.
import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const turbo = fileURLToPath(new URL('../node_modules/turbo/bin/turbo', import.meta.url))

process.loadEnvFile(new URL('../telemetry.env', import.meta.url))

const child = spawn(process.execPath, [turbo, 'run', ...process.argv.slice(2)], {
  stdio: 'inherit',
})

function passOn(signal: NodeJS.Signals): void {
  // Ctrl-C in a terminal reaches turbo by itself, and a second one would cut its shutdown short.
  if (signal === 'SIGINT' && process.stdin.isTTY) return
  // Of the signals sent to it alone, turbo's launcher hands only SIGTERM to turbo.
  child.kill('SIGTERM')
}

const signals: NodeJS.Signals[] = ['SIGINT', 'SIGTERM', 'SIGHUP']
for (const signal of signals) process.on(signal, passOn)

child.on('error', (error) => {
  console.error(`turbo could not be started: ${error.message}`)
  process.exit(1)
})

child.on('exit', (code, signal) => {
  for (const name of signals) process.off(name, passOn)
  // Ending by the same signal lets the shell see an interrupted run as interrupted.
  if (signal) process.kill(process.pid, signal)
  else process.exit(code ?? 1)
})
