import type { AreaId } from '../schema/ids.ts'
import type { Session } from '../schema/session.ts'

/** The areas a step is about: its own, and those of the tables where each table does it for itself. */
export function areasOfStep({ step, tables }: Pick<Session, 'step' | 'tables'>): AreaId[] {
  if (step.area === null) return []
  return step.perTable ? [...new Set([...tables, step.area])] : [step.area]
}

/** The area that somebody at this table writes in; null: in none. */
export function writingAreaOf({ step, tables }: Pick<Session, 'step' | 'tables'>, table: AreaId | null): AreaId | null {
  const writesAtTable = step.perTable && step.area !== null && table !== null && tables.includes(table)
  return writesAtTable ? table : step.area
}
