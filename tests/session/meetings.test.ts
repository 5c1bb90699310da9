import { participationOf } from '@samtavle/server/rooms/answers'
import { expect, it } from 'vitest'
import { eventually } from '../helpers/eventually.ts'
import { command, listenTo, newRoom, openRooms, personOf } from '../helpers/rooms.ts'

const leader = personOf('facilitator')
const [kari, ola, eva] = [1, 2, 3].map(() => personOf('participant')) as [
  ReturnType<typeof personOf>,
  ReturnType<typeof personOf>,
  ReturnType<typeof personOf>,
]

it('SES-60 each meeting counts who is there, once, and keeps only sums', async () => {
  const rooms = await openRooms()
  const room = await newRoom(rooms, { settings: { seats: 3 } })
  await expect(command(room, kari, { type: 'meeting', date: '2026-11-22' })).rejects.toMatchObject({
    code: 'not-allowed',
  })
  await expect(command(room, leader, { type: 'endMeeting' })).rejects.toMatchObject({ code: 'closed' })
  listenTo(room, leader)
  listenTo(room, kari)
  await command(room, leader, { type: 'meeting', date: '2026-11-22' })
  listenTo(room, ola)
  listenTo(room, ola)
  await command(room, ola, { type: 'takeSeat' })
  await eventually('all are counted', async () => room.read(participationOf).participants === 3)
  const open = room.session.meetings[0]
  expect(open).toMatchObject({ date: '2026-11-22', participants: null, devices: null })
  await expect(room.putAnswer(eva, `attendance.${open?.id}`, { value: ['device'], seat: 0 })).rejects.toMatchObject({
    code: 'not-allowed',
  })
  await command(room, leader, { type: 'meeting', date: '2026-12-06' })
  listenTo(room, eva)
  await eventually('the newcomer is counted', () => room.read(participationOf).participants === 4)
  await command(room, leader, { type: 'endMeeting' })
  expect(room.session.meeting).toBeNull()
  expect(room.session.meetings).toMatchObject([
    { date: '2026-11-22', participants: 3, devices: 2 },
    { date: '2026-12-06', participants: 4, devices: 3 },
  ])
  expect(Object.keys(room.sessionFor(kari).own.answers)).toEqual([])
  const stored = await rooms.boards.load(room.boardId)
  expect(stored.questions.map(({ question }) => question).filter((question) => question.includes('.'))).toEqual([])
})
