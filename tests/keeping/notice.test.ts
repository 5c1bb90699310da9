import { isSoonLetGo } from '@samtavle/client/panels/keeping/isSoonLetGo'
import type { Own } from '@samtavle/shared/protocol/events'
import { newSession, type Session } from '@samtavle/shared/schema/session'
import { expect, test } from 'vitest'

const day = (text: string) => Date.parse(`${text}T10:00:00Z`)
const leader = { role: 'facilitator' } as Own
const session: Session = {
  ...newSession({ title: '', locale: 'nb', method: null }, 0, 'step000001'),
  activeOn: '2026-03-01',
}

test('KEE-11 facilitators are asked two weeks before, others never, and nobody while the board is in use', () => {
  expect(isSoonLetGo(session, leader, day('2026-03-15'))).toBe(false)
  expect(isSoonLetGo(session, leader, day('2026-03-17'))).toBe(true)
  expect(isSoonLetGo(session, { ...leader, role: 'participant' }, day('2026-03-17'))).toBe(false)
  const short = { ...session, settings: { ...session.settings, keepNotes: 2 } }
  expect(isSoonLetGo(short, leader, day('2026-03-01'))).toBe(false)
  expect(isSoonLetGo(short, leader, day('2026-03-02'))).toBe(true)
})

test('KEE-11 nobody is asked who has answered since, when an answer is still to come, or when the notes are gone', () => {
  const now = day('2026-03-20')
  expect(isSoonLetGo({ ...session, archivedAt: day('2026-03-10') }, leader, now)).toBe(false)
  expect(isSoonLetGo({ ...session, archivedAt: day('2026-02-10') }, leader, now)).toBe(true)
  expect(isSoonLetGo({ ...session, brief: { ...session.brief, answerBy: '2026-04-01' } }, leader, now)).toBe(false)
  expect(isSoonLetGo({ ...session, kept: { since: 1, participants: 1, devices: 1, notes: 1 } }, leader, now)).toBe(
    false,
  )
})
