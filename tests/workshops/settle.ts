import * as Y from 'yjs'
import { sameDocument } from '../helpers/documents.ts'
import { eventually, NeverHappened } from '../helpers/eventually.ts'
import type { Person } from '../helpers/person.ts'
import type { Meeting } from './meeting.ts'

/**
 * Ends a `do`: waits until everything done is acknowledged and every connected client holds the same document with the
 * effect in it. What does not come true in time is a failed check; the play goes on.
 */
export async function settle(
  meeting: Meeting,
  what: string,
  effect: (person: Person) => boolean = () => true,
): Promise<void> {
  await came(meeting, `${what}: on every client`, () => meeting.connected.every(effect))
  await came(meeting, `${what}: acknowledged`, () => meeting.connected.every(({ document }) => document.isSaved))
  await came(meeting, `${what}: equal documents`, () => areEqual(meeting.connected))
  for (const { name, doc } of meeting.connected) meeting.secrecy.inspect(name, doc)
  meeting.journal.everybodyHas(Y.decodeStateVector(Y.encodeStateVector(meeting.facilitator.doc)))
  meeting.journal.nextPeriod()
}

/** A check that holds as soon as `condition` does. A server that has closed a socket for good ends the play. */
export async function came(meeting: Meeting, what: string, condition: () => boolean): Promise<void> {
  try {
    await eventually(
      what,
      () => {
        for (const { name, document } of meeting.connected) {
          if (document.closedFor) throw new Error(`the server has turned ${name} out: ${document.closedFor}`)
        }
        return condition()
      },
      meeting.patienceMs,
    )
    meeting.checks.check(null)
  } catch (error) {
    if (!(error instanceof NeverHappened)) throw error
    meeting.checks.check(`${what}: ${missingAt(meeting)}`)
    meeting.patienceMs = Math.min(meeting.patienceMs, 2000)
  }
}

function areEqual(people: Person[]): boolean {
  const [first, ...others] = people
  return first === undefined || others.every(({ doc }) => sameDocument(first.doc, doc))
}

function missingAt(meeting: Meeting): string {
  const people = meeting.connected
  const unsaved = people.filter(({ document }) => !document.isSaved).map(({ name }) => name)
  const different = people
    .filter(({ doc }) => !areEqual([people[0] as Person, { doc } as Person]))
    .map(({ name }) => name)
  return `did not come true (not acknowledged: ${unsaved.join(', ') || 'nobody'}; different: ${different.join(', ') || 'nobody'})`
}
