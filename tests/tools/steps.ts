import { nothing, type Outcome, oneCheck, sumOf } from './outcome.ts'
import { runPlaywright } from './playwrightStep.ts'
import { commandOf, runCommand } from './runCommand.ts'
import { runVitest } from './vitestStep.ts'

export interface Step {
  name: string
  /** What it checks, for whoever watches. */
  about: string
  run(): Promise<Outcome>
}

/** All that `pnpm test` does, group after group: what is quick to fail comes first, and what leaves cores idle has company. */
export const steps: Step[][] = [
  [
    { name: 'types', about: 'TypeScript in every package', run: checkTypes },
    { name: 'lint', about: 'lint and format', run: checkLint },
    { name: 'build', about: 'the client, when it is stale', run: buildClient },
  ],
  [
    { name: 'unit', about: 'units, properties, rooms, server', run: () => runVitest('unit') },
    { name: 'size', about: 'what each page loads', run: weighPages },
  ],
  [{ name: 'e2e', about: 'pages in a browser', run: () => runPlaywright('e2e') }],
  [
    { name: 'states', about: 'a state of every screen', run: () => runPlaywright('states', '@sample') },
    { name: 'workshops', about: 'whole workshops against a server', run: () => runVitest('workshops') },
  ],
]

async function checkTypes(): Promise<Outcome> {
  let outcome = nothing
  for (const workspacePackage of ['shared', 'server', 'client', 'tests']) {
    const check = oneCheck(await runCommand(commandOf('.', 'tsc'), ['-p', workspacePackage, '--pretty', 'false']))
    outcome = sumOf([outcome, check])
  }
  return outcome
}

async function checkLint(): Promise<Outcome> {
  return oneCheck(await runCommand(commandOf('.', 'biome'), ['check', '--error-on-warnings', '--max-diagnostics=200']))
}

async function buildClient(): Promise<Outcome> {
  return oneCheck(await runCommand(process.execPath, ['client/build-when-stale.mjs']))
}

async function weighPages(): Promise<Outcome> {
  return oneCheck(await runCommand(process.execPath, ['--import', 'tsx', 'tests/size/cli.ts']))
}
