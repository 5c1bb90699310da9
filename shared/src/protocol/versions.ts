import type { versionReasons } from '../schema/choices.ts'
import type { StepKind } from '../schema/session.ts'
import type { Summary } from '../summary/summary.ts'

/** A board as it was at a moment: what is told of it before anybody looks at it. */
export interface Version {
  id: string
  why: (typeof versionReasons)[number]
  /** What it is called: the title of the step that ended, or what a facilitator has called it. '' where nobody has said. */
  name: string
  /** The kind of the step that ended; null where a facilitator kept it. Of `restore`, that of the version that was brought back. */
  step: StepKind | null
  /** Server time in ms. */
  at: number
  /** Notes that everybody saw. */
  notes: number
}

/** GET of `versions`: newest first. */
export interface VersionsAnswer {
  versions: Version[]
  /** How many more a facilitator may keep under a name. */
  room: number
}

/** GET of one version: what the board said then, as far as it may still be read. */
export interface VersionAnswer {
  version: Version
  summary: Summary
}
