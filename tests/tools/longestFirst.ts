import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** Files that take half a minute and more, the longest first: begun last, they would run on alone while the other cores idle. */
const long = [
  'rooms/stockClient',
  'faults/faults',
  'rooms/kills',
  'convergence/convergence',
  'fuzz/fuzz',
  'storage/sqliteContracts',
  'export/harmless',
  'workspace/everyMethod',
  'storage/sqliteDamage',
  'access/table',
]

/** Begins with the files that take long; without a cache of earlier runs Vitest begins with those that are large. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) => {
      const found = long.findIndex((name) => moduleId.includes(`/tests/${name}.`))
      return found < 0 ? long.length : found
    }
    return (await super.sort(files)).sort((a, b) => rank(a) - rank(b))
  }
}
