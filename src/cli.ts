import { exitCodes } from '~/data/cli/command'

/** Modules are loaded only when asked for: starting must take less than a second. */
const commands = {
  extract: async () => (await import('~/data/cli/extract')).extractCommand,
  reconcile: async () => (await import('~/data/cli/reconcile')).reconcileCommand,
  check: async () => (await import('~/data/cli/check')).checkCommand,
  report: async () => (await import('~/data/cli/report')).reportCommand,
  import: async () => (await import('~/data/cli/import')).importCommand,
}

type CommandName = keyof typeof commands
const isCommand = (name: string | undefined): name is CommandName => name !== undefined && Object.hasOwn(commands, name)

const usage = `usage: npm run -s cli -- COMMAND [OPTIONS]
commands: ${Object.keys(commands).join(', ')}
`

const [name, ...args] = process.argv.slice(2)
if (name === '--help' || name === 'help') {
  process.stdout.write(usage)
} else if (isCommand(name)) {
  const command = await commands[name]()
  process.exitCode = await command(args, process)
} else {
  process.stderr.write(name === undefined ? usage : `unknown command: ${name}\n${usage}`)
  process.exitCode = exitCodes.badInput
}
