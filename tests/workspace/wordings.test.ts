import { readCards } from '@samtavle/shared/schema/card'
import { makeId } from '@samtavle/shared/schema/ids'
import { createLink, readLinks } from '@samtavle/shared/schema/link'
import { createStroke } from '@samtavle/shared/schema/stroke'
import { describe, expect, it } from 'vitest'
import { eventually } from '../helpers/eventually.ts'
import type { Person } from '../helpers/person.ts'
import { gather, refusedAs } from './gathering.ts'

const question = 'Hvorfor har unge ingen steder å gå?'

async function propose(person: Person, text: string, from: string[] = []): Promise<string> {
  const card = makeId()
  await person.command({ type: 'proposeWording', card, text, from })
  return card
}

describe('wordings of the problem', () => {
  it('WRK-1 anyone may put a wording forward, made of others: all of them stay and it says which they are', async () => {
    const { leader, others, step, everybody } = await gather(2)
    const [kari, ola] = others as [Person, Person]
    await step('discuss')
    const one = await propose(kari, 'Hva skal til for at unge har et sted å være?')
    const other = await propose(ola, 'Hvordan kan vi lage noe sammen med de unge?')
    const merged = await propose(leader, 'Hvordan kan vi sammen lage et sted der unge vil være?', [one, other])
    await everybody('all three are there', ({ doc }) => doc.getMap('cards').has(merged))
    const links = readLinks(kari.doc).filter(({ to }) => to === merged)
    expect(links.map(({ kind, from }) => `${kind} ${from}`).sort()).toEqual(
      [one, other].map((id) => `merged ${id}`).sort(),
    )
    expect(readCards(kari.doc).filter(({ live, kind }) => live && kind === 'problem')).toHaveLength(3)
    await eventually('it is Kari’s own', () => kari.own?.cards.some(({ cardId }) => cardId === one) === true)
    expect(ola.own?.cards.map(({ cardId }) => cardId)).not.toContain(one)
  })

  it('WRK-2 where a wording came from is written with it by the server, and by nobody afterwards', async () => {
    const { leader, others, step } = await gather(1)
    const [kari] = others as [Person]
    await step('discuss')
    const one = await propose(kari, 'Et sted å være')
    const other = await propose(kari, 'Noen å være sammen med')
    for (const forger of [kari, leader]) {
      const link = { id: makeId(), kind: 'merged', from: one, to: other } as const
      void forger.write((doc, origin) => createLink(doc, link, origin)).catch(() => {})
      await eventually('it is refused', () => forger.document.closedFor === '4403 not-yours')
    }
  })

  it('WRK-3 what makes no wording is refused: a step that takes none, an id that is taken, sources that are none', async () => {
    const { leader, others, step, card } = await gather(1)
    const [kari] = others as [Person]
    const term = await card(leader, { kind: 'term', text: 'samskaping' })
    await step('vote')
    expect(await refusedAs(propose(kari, 'For sent'))).toBe('closed')
    await step('discuss')
    const one = await propose(kari, 'Et sted å være')
    const again = { type: 'proposeWording', card: one, text: 'Et annet' } as const
    expect(await refusedAs(leader.command(again))).toBe('bad-request')
    const stroke = makeId()
    await leader.write((doc, origin) =>
      createStroke(doc, { id: stroke, place: [null, 0, 0], points: [0, 0, 40, 40] }, origin),
    )
    const overStroke = { type: 'proposeWording', card: stroke, text: 'Et annet' } as const
    expect(await refusedAs(kari.command(overStroke))).toBe('bad-request')
    expect(await refusedAs(propose(kari, 'Av ingenting', [makeId()]))).toBe('bad-request')
    expect(await refusedAs(propose(kari, 'Av et ord', [term]))).toBe('bad-request')
    expect(await refusedAs(propose(kari, '   '))).toBe('invalid-content')
    expect(await refusedAs(propose(kari, 'x'.repeat(2001)))).toBe('invalid-content')
    await leader.command({ type: 'lock', on: true })
    expect(await refusedAs(propose(kari, 'Når tavla er låst'))).toBe('closed')
  })

  it('WRK-4 a facilitator chooses one that everybody can read; nobody else does', async () => {
    const { leader, others, step, card, everybody } = await gather(1, { brief: { question } })
    const [kari] = others as [Person]
    await step('discuss')
    const one = await propose(kari, 'Et sted å være')
    const note = await card(kari, { kind: 'note', text: 'Ingen buss' })
    expect(await refusedAs(kari.command({ type: 'chooseProblem', card: one }))).toBe('not-allowed')
    expect(await refusedAs(leader.command({ type: 'chooseProblem', card: note }))).toBe('bad-request')
    await leader.command({ type: 'chooseProblem', card: one })
    await everybody('it is chosen', ({ session }) => session?.problem === one)
    await leader.command({ type: 'hide', card: one })
    expect(await refusedAs(leader.command({ type: 'chooseProblem', card: one }))).toBe('bad-request')
  })

  it('WRK-5 the summary tells how the wording was reached, and counts the question of the brief as the first version', async () => {
    const { leader, others, step, card, summary } = await gather(2, { brief: { question } })
    const [kari, ola] = others as [Person, Person]
    await step('discuss')
    const note = await card(kari, { kind: 'note', text: 'Ingen buss om kvelden' })
    const one = await propose(kari, 'Hva skal til for at unge kommer seg fram?', [note])
    await propose(ola, 'Hvordan kan vi få flere busser?')
    expect((await summary()).figures.problemVersions).toBe(1)
    const better = await propose(leader, 'Hva skal til for at unge kan møtes?', [one])
    await leader.command({ type: 'chooseProblem', card: better })
    const { problem, front, figures } = await summary()
    expect(figures.problemVersions).toBe(3)
    expect(front.question).toBe('Hva skal til for at unge kan møtes?')
    expect(problem?.question).toBe(question)
    expect(problem?.chosen?.id).toBe(better)
    expect(problem?.ancestors.map(({ id }) => id)).toEqual([one])
    expect(problem?.wordings.find(({ id }) => id === one)?.sources.map(({ id }) => id)).toEqual([note])
    expect(problem?.wordings).toHaveLength(3)
  })
})
