import { eventually } from '../../helpers/eventually.ts'
import type { Person } from '../../helpers/person.ts'
import { checkNothingLost } from '../nothingLost.ts'
import { settle } from '../settle.ts'
import type { Player } from './player.ts'

/** The server is killed and started; everybody comes back by themselves, and nothing acknowledged is missing. */
export const restart: Player<'restart'> = async (meeting) => {
  const { server, journal, checks } = meeting
  if (!server.restart) {
    meeting.skipped.push('restart: the server at --url is not ours to kill')
    return
  }
  const before = meeting.connected.map((person) => ({
    person,
    greetings: person.document.greetings.length,
    heard: person.heard.own,
    version: person.session?.version ?? 0,
  }))
  await server.restart()
  await eventually('everybody is greeted', () =>
    before.every(
      ({ person, greetings }) => person.document.greetings.length > greetings || person.document.closedFor !== null,
    ),
  )
  journal.checkServerState(
    leastOf(before.flatMap(({ person, greetings }) => person.document.greetings.slice(greetings))),
  )
  await settle(meeting, 'restart', (person) => {
    const then = before.find((one) => one.person === person)
    return then === undefined || person.heard.own > then.heard
  })
  for (const { person, version } of before) {
    checks.check(
      (person.session?.version ?? 0) >= version ? null : `restart: ${person.name} is back at an older session`,
    )
  }
  await checkNothingLost(meeting)
}

/** For each Yjs client the lowest clock in any of these state vectors: what the server had before anybody told it more. */
function leastOf(states: Person['document']['greetings']): Map<number, number> {
  const [first, ...others] = states
  const least = new Map(first)
  for (const state of others)
    for (const [client, clock] of least) least.set(client, Math.min(clock, state.get(client) ?? 0))
  return least
}
