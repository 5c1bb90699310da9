import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { commandTypes, participantCommands } from '@samtavle/shared/protocol/commands'
import { createCard } from '@samtavle/shared/schema/card'
import { makeId } from '@samtavle/shared/schema/ids'
import { describe, expect, it } from 'vitest'
import { eventually } from '../helpers/eventually.ts'
import { command, joined, listenTo, newRoom, openRooms, personOf } from '../helpers/rooms.ts'

const leader = personOf('facilitator')
const kari = personOf('participant')

describe('commands', () => {
  it('SES-1 a command is carried out once, whatever is repeated, and the answer is the same', async () => {
    const room = await newRoom(await openRooms())
    const commandId = makeId()
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => command(room, leader, { type: 'title', title: 'Nytt' }, commandId)),
    )
    expect(new Set(answers.map(({ version }) => version))).toEqual(new Set([2]))
    expect(room.session).toMatchObject({ title: 'Nytt', version: 2 })
  })

  it('SES-1 a command that is done is not answered to somebody who may not give it, though they know its id', async () => {
    const room = await newRoom(await openRooms())
    const commandId = makeId()
    await command(room, leader, { type: 'title', title: 'Nytt' }, commandId)
    for (const person of [kari, personOf('viewer')]) {
      await expect(command(room, person, { type: 'title', title: 'Nytt' }, commandId)).rejects.toMatchObject({
        code: 'not-allowed',
      })
    }
  })

  it('SES-2 a command that expects an older version is refused and changes nothing', async () => {
    const room = await newRoom(await openRooms())
    await command(room, leader, { type: 'title', title: 'Første', expectVersion: 1 })
    await expect(command(room, leader, { type: 'title', title: 'Andre', expectVersion: 1 })).rejects.toMatchObject({
      code: 'stale-version',
    })
    expect(room.session.title).toBe('Første')
  })

  it('SES-3 only facilitators give commands, but for the few that are for participants', async () => {
    const room = await newRoom(await openRooms())
    for (const type of commandTypes.filter((one) => !participantCommands.includes(one))) {
      for (const person of [kari, personOf('viewer')]) {
        const given = { type, commandId: makeId() } as Parameters<typeof room.command>[1]
        await expect(room.command(person, given), type).rejects.toMatchObject({ code: 'not-allowed' })
      }
    }
    await expect(command(room, personOf('viewer'), { type: 'shareDrafts', drafts: [makeId()] })).rejects.toMatchObject({
      code: 'not-allowed',
    })
    expect(room.session.version).toBe(1)
  })

  it('SES-4 everybody hears of a change of the session when it is durable', async () => {
    const room = await newRoom(await openRooms())
    const heard = listenTo(room, kari)
    await command(room, leader, { type: 'step', kind: 'discuss', title: 'Snakk sammen' })
    await eventually('it is heard', () => heard.session.at(-1)?.session.step.title === 'Snakk sammen')
  })

  it('SES-5 the timer is kept as the server time when it ends, and what is left while it pauses', async () => {
    const room = await newRoom(await openRooms())
    await expect(command(room, leader, { type: 'timer', act: 'pause' })).rejects.toMatchObject({ code: 'closed' })
    await command(room, leader, { type: 'timer', act: 'start', ms: 60_000 })
    const end = room.session.timer?.endsAt ?? 0
    expect(end - Date.now()).toBeGreaterThan(50_000)
    await command(room, leader, { type: 'timer', act: 'add', ms: 60_000 })
    expect(room.session.timer).toMatchObject({ endsAt: end + 60_000, total: 120_000 })
    await command(room, leader, { type: 'timer', act: 'pause' })
    expect(room.session.timer).toMatchObject({ endsAt: null, left: expect.any(Number) })
    await command(room, leader, { type: 'timer', act: 'resume' })
    expect(room.session.timer).toMatchObject({ left: null, endsAt: expect.any(Number) })
    await command(room, leader, { type: 'timer', act: 'stop' })
    expect(room.session.timer).toBeNull()
  })

  it('SES-6 hiding takes the text out of the document, its author alone hears why, restoring brings it back', async () => {
    const rooms = await openRooms()
    const room = await newRoom(rooms)
    const client = joined(room, kari)
    const card = makeId()
    client.edit((doc) => createCard(doc, { id: card, kind: 'note', text: 'Ole, 17 år', place: [null, 0, 0] }, 'user'))
    await eventually('acked', () => client.acked === 3)
    const [hers, leaders] = [listenTo(room, kari), listenTo(room, leader)]
    await command(room, leader, { type: 'hide', card, reason: 'Et navn' })
    await room.settle()
    expect(room.content().cards[0]).toMatchObject({ text: '', hidden: true })
    expect(hers.own.at(-1)?.hidden).toEqual([{ cardId: card, reason: 'Et navn' }])
    expect(JSON.stringify(leaders)).not.toContain('Et navn')
    const newcomer = joined(room)
    expect(JSON.stringify(newcomer.doc.getMap('cards').toJSON())).not.toContain('Ole')
    expect(newcomer.received.some((frame) => 'body' in frame && Buffer.from(frame.body).includes('Ole, 17'))).toBe(
      false,
    )

    await command(room, leader, { type: 'restore', card })
    expect(room.content().cards[0]).toMatchObject({ text: 'Ole, 17 år', hidden: false })
    expect(room.sessionFor(kari).own.hidden).toEqual([])
  })

  it('SES-7 what is deleted for good is nowhere in the files when the answer comes', async () => {
    const rooms = await openRooms()
    const room = await newRoom(rooms)
    const client = joined(room, kari)
    const card = makeId()
    client.edit((doc) =>
      createCard(doc, { id: card, kind: 'note', text: 'helseopplysningen', place: [null, 0, 0] }, 'user'),
    )
    await eventually('acked', () => client.acked === 3)
    await command(room, leader, { type: 'hide', card, reason: '' })
    await command(room, leader, { type: 'erase', card })
    const folder = join(rooms.dataDir, 'boards')
    for (const name of await readdir(folder)) {
      expect((await readFile(join(folder, name))).includes('helseopplysningen'), name).toBe(false)
    }
    await expect(command(room, leader, { type: 'restore', card })).rejects.toMatchObject({ code: 'closed' })
  })

  it('SES-8 names cannot be switched on when somebody has written', async () => {
    const room = await newRoom(await openRooms())
    const client = joined(room, kari)
    client.edit((doc) =>
      createCard(doc, { id: makeId(), kind: 'note', text: 'uten navn', place: [null, 0, 0] }, 'user'),
    )
    await eventually('acked', () => client.acked === 3)
    await expect(command(room, leader, { type: 'settings', settings: { names: 'on' } })).rejects.toMatchObject({
      code: 'not-allowed',
    })
    await command(room, leader, { type: 'settings', settings: { keepNotes: 90 } })
    expect(room.session.settings).toMatchObject({ names: 'off', keepNotes: 90, editing: 'own' })
  })

  it('SES-9 a step of the plan is entered by its id; a step about an area that is not there is refused', async () => {
    const room = await newRoom(await openRooms())
    const step = { id: makeId(), kind: 'discuss' as const, title: 'Snakk', area: null }
    await command(room, leader, { type: 'agenda', agenda: [step] })
    await command(room, leader, { type: 'step', stepId: step.id })
    expect(room.session.step).toEqual(step)
    await expect(command(room, leader, { type: 'step', stepId: makeId() })).rejects.toMatchObject({
      code: 'bad-request',
    })
    await expect(command(room, leader, { type: 'step', kind: 'write', area: makeId() })).rejects.toMatchObject({
      code: 'bad-request',
    })
    await expect(command(room, leader, { type: 'step', kind: 'write' })).rejects.toMatchObject({ code: 'bad-request' })
  })
})
