import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { routes, summaryFormats } from '@samtavle/shared/protocol/routes'
import { createArea } from '@samtavle/shared/schema/area'
import { createCard } from '@samtavle/shared/schema/card'
import { makeId } from '@samtavle/shared/schema/ids'
import { expect, it } from 'vitest'
import { createBoard } from '../helpers/boards.ts'
import { eventually } from '../helpers/eventually.ts'
import { joinBy } from '../helpers/members.ts'
import { Person } from '../helpers/person.ts'
import { startTestServer } from '../helpers/testServer.ts'

it('ATK-10 with a hundred marked texts in drafts and ballots open, nothing that anybody else can read holds one', {
  timeout: 120_000,
}, async () => {
  const { url, dataDir } = await startTestServer()
  const { secrets } = await createBoard(url)
  const heard: string[] = []
  const listening = (name: string) =>
    new Person(name, url, {
      received: (item) =>
        heard.push(item.by === 'frame' ? Buffer.from(item.frame.bytes).toString('latin1') : item.text),
    })
  const leader = listening('leader')
  const ola = listening('ola')
  const screen = listening('screen')
  await leader.join({ secret: secrets.facilitator })
  await ola.join({ secret: secrets.participant })
  await screen.join({ secret: secrets.viewer })
  const area = makeId()
  const card = makeId()
  await leader.write((doc) => createArea(doc, { id: area, title: 'Ønsker', rect: [0, 0, 800, 600] }, 'user'))
  await leader.write((doc) => createCard(doc, { id: card, kind: 'note', text: 'hus', place: [area, 0, 0] }, 'user'))
  await leader.command({ type: 'step', kind: 'write', area })

  const kari = new Person('kari', url)
  const per = new Person('per', url)
  await kari.join({ secret: secrets.participant })
  await per.join({ secret: secrets.participant })
  for (let i = 0; i < 50; i++) {
    await kari.putDraft(makeId(), {
      areaId: area,
      text: `hemmelig-merke-${i}`,
      rev: 1,
      state: i % 2 ? 'added' : 'open',
    })
    await per.putDraft(makeId(), { areaId: area, text: `hemmelig-merke-${50 + i}`, rev: 1, state: 'added' })
  }
  const roundId = makeId()
  await leader.command({ type: 'openRound', roundId, on: [card], budget: 3 })
  await kari.putAnswer(roundId, [card, card, card])
  await eventually('the leader hears how many', () => leader.progress?.rounds[roundId]?.voters === 1)

  for (const reader of [leader, ola, screen]) {
    for (const format of summaryFormats) await reader.read(routes.summary(reader.boardId, format))
    await reader.read(routes.boardJson(reader.boardId))
    await reader.read(routes.session(reader.boardId))
  }
  const all = heard.join('\n')
  expect(all).not.toContain('hemmelig-merke')
  expect(all).not.toContain('"totals"')
  expect(leader.own?.answers).toEqual({})

  const other = await createBoard(url)
  await joinBy(url, { secret: other.secrets.facilitator })
  const files = await readdir(dataDir, { recursive: true })
  for (const name of files.filter((file) => file.includes(other.boardId) || file.includes('index'))) {
    expect((await readFile(join(dataDir, name))).includes('hemmelig-merke'), name).toBe(false)
  }
  for (const person of [leader, ola, screen, kari, per]) person.close()
})

it('ATK-11 a thousand requests at once over twenty connections leave exactly the budget', {
  timeout: 120_000,
}, async () => {
  const { url } = await startTestServer()
  const { boardId, secrets } = await createBoard(url)
  const leader = new Person('leader', url)
  await leader.join({ secret: secrets.facilitator })
  const cards = [makeId(), makeId()] as const
  for (const id of cards) {
    await leader.write((doc) => createCard(doc, { id, kind: 'note', text: 'valg', place: [null, 0, 0] }, 'user'))
  }
  const roundId = makeId()
  await leader.command({ type: 'openRound', roundId, on: [...cards], budget: 3 })
  const mallory = await joinBy(url, { secret: secrets.participant })
  const value = [cards[0], cards[1], cards[0]]
  const send = (body: unknown) =>
    fetch(url + routes.answer(boardId, roundId), {
      method: 'PUT',
      headers: { ...mallory.headers, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    }).then(({ status }) => status)
  const statuses = await Promise.all(
    Array.from({ length: 1000 }, (_, i) => send(i % 3 ? { value } : { value: [...value, cards[1]] })),
  )
  expect(statuses.filter((status) => ![200, 409, 429].includes(status))).toEqual([])
  expect(await send({ value, seat: 1 })).not.toBe(200)
  for (let i = 0; i < 2; i++) {
    const honest = new Person(`honest${i}`, url)
    await honest.join({ secret: secrets.participant })
    await honest.putAnswer(roundId, [cards[1]])
    honest.close()
  }
  await leader.command({ type: 'closeRound', roundId })
  const summary = JSON.parse(await leader.read(routes.summary(boardId, 'json'))) as {
    figures: { votes: Record<string, Record<string, number>>; voters: Record<string, number> }
  }
  expect(summary.figures.votes[roundId]).toEqual({ [cards[0]]: 2, [cards[1]]: 3 })
  expect(summary.figures.voters[roundId]).toBe(3)
  leader.close()
})
