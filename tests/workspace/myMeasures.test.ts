import type { MyMeasuresAnswer } from '@samtavle/shared/protocol/requests'
import { routes } from '@samtavle/shared/protocol/routes'
import { createCard } from '@samtavle/shared/schema/card'
import { makeId } from '@samtavle/shared/schema/ids'
import { describe, expect, it } from 'vitest'
import { createBoard } from '../helpers/boards.ts'
import { HttpClient } from '../helpers/httpClient.ts'
import { Person } from '../helpers/person.ts'
import { startTestServer } from '../helpers/testServer.ts'

type Planned = { text: string; due: string | null; status?: 'done' }

async function boardWith(url: string, title: string, measures: Planned[]): Promise<string> {
  const { secrets } = await createBoard(url, { title })
  const leader = new Person('leader', url)
  await leader.join({ secret: secrets.facilitator })
  await leader.write((doc, origin) => {
    for (const measure of measures) {
      createCard(doc, { id: makeId(), kind: 'measure', place: [null, 0, 0], ...measure }, origin)
    }
  })
  leader.close()
  return secrets.participant
}

describe('measures on all boards', () => {
  it('WRK-22 whoever is in on several boards sees the measures of all, the overdue ones first and the done ones last', async () => {
    const { url } = await startTestServer()
    const secrets = [
      await boardWith(url, 'Hjørnet', [
        { text: 'Felles middag', due: '2099-01-01' },
        { text: 'Ringe gårdeieren', due: '2020-01-01' },
        { text: 'Kjøpe gryter', due: '2020-01-01', status: 'done' },
      ]),
      await boardWith(url, 'Ressursgruppa', [
        { text: 'Møtes igjen', due: null },
        { text: 'Lage skjema', due: '2098-01-01' },
      ]),
    ]
    await boardWith(url, 'De andres tavle', [{ text: 'Ikke for oss', due: null }])
    const kari = new HttpClient(url)
    for (const secret of secrets) await kari.json('POST', routes.join, { secret })
    const { measures } = await kari.json<MyMeasuresAnswer>('GET', routes.myMeasures)
    expect(measures.map(({ text }) => text)).toEqual([
      'Ringe gårdeieren',
      'Lage skjema',
      'Felles middag',
      'Møtes igjen',
      'Kjøpe gryter',
    ])
    expect(measures.map(({ board, passed }) => [board, passed])[0]).toEqual(['Hjørnet', true])
    const stranger = await new HttpClient(url).json<MyMeasuresAnswer>('GET', routes.myMeasures)
    expect(stranger.measures).toEqual([])
  })
})
