import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { startServerProcess } from '../helpers/serverProcess.ts'
import { acts } from './actsUnderKill.ts'
import { type Chance, type Fault, Findings } from './fault.ts'
import type { Plan } from './moments.ts'
import { onStage, Stage } from './stage.ts'

const deeds = Object.keys(acts) as (keyof typeof acts)[]

/** The process is killed while the storage is at something that must happen as a whole or not at all. */
export const killInside: Fault = {
  id: 'F3',
  about:
    'kill inside a snapshot, a scrub, a reveal, closing a round, hiding, a restored version, an import, a deletion',
  runs: { campaign: 200, test: 4 },
  run: (chance) =>
    onStage(Stage.set(4, chance, startDyingServer), async (stage) => {
      const found = new Findings()
      const deed = deeds[Math.floor(chance() * deeds.length)] ?? 'commit'
      const act = await acts[deed](stage)
      const plan: Plan = { moment: act.moment, afterMs: whenOf(chance) }
      const planFile = join(stage.server.dataFolder, 'plan.json')
      await writeFile(planFile, JSON.stringify(plan))
      await Promise.allSettled([act.begin(), stage.server.died()])
      await rm(planFile)
      stage.closeTabs()
      await stage.server.start()
      const problems = await act.problems()
      for (const problem of problems) found.failed.push(`killed in ${deed} ${JSON.stringify(plan)}: ${problem}`)
      return found
    }),
}

const startDyingServer = () => startServerProcess('tests/faults/children/killedInside.ts')

function whenOf(chance: Chance): Plan['afterMs'] {
  const roll = chance()
  if (roll < 0.15) return 'before'
  return roll < 0.3 ? 'after' : chance() * 4
}
