import { routes } from '@samtavle/shared/protocol/routes'
import type { Meeting } from './meeting.ts'

/** Looks for everything acknowledged in every replica, in what each person is told, and in the export. */
export async function checkNothingLost({ connected, facilitator, journal, checks }: Meeting): Promise<void> {
  const before = journal.lost.length
  for (const { name, doc, own } of connected) {
    journal.checkDocument(doc, `the replica of ${name}`)
    if (own) journal.checkOwn(name, own)
  }
  journal.checkExport(JSON.parse(await facilitator.read(routes.boardJson(facilitator.boardId))), facilitator.doc)
  checks.check(
    journal.lost.length === before ? null : `${journal.lost.length - before} acknowledged changes are missing`,
  )
}
