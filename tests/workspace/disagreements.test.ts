import { makeId } from '@samtavle/shared/schema/ids'
import { createLink } from '@samtavle/shared/schema/link'
import { describe, expect, it } from 'vitest'
import type { Person } from '../helpers/person.ts'
import { type Gathering, gather, refusedAs } from './gathering.ts'

async function opposing(gathering: Gathering): Promise<{ link: string; one: string; other: string }> {
  const [kari] = gathering.others as [Person]
  await gathering.step('discuss')
  const one = await gathering.card(kari, { kind: 'note', text: 'Ingen voksne på vakt' })
  const other = await gathering.card(kari, { kind: 'note', text: 'Alltid en trygg voksen' })
  const link = makeId()
  const question = 'Hvor mye skal voksne være der?'
  await kari.write((doc, origin) =>
    createLink(doc, { id: link, kind: 'opposing', from: one, to: other, question }, origin),
  )
  await gathering.everybody('the pair is there', ({ doc }) => doc.getMap('links').has(link))
  return { link, one, other }
}

describe('open disagreements', () => {
  it('WRK-9 anyone may say that they agree to disagree, once, and take it back; only the number is told', async () => {
    const gathering = await gather(3)
    const [kari, ola] = gathering.others as [Person, Person]
    const { link } = await opposing(gathering)
    await kari.putAnswer(link, ['yes'])
    await kari.putAnswer(link, ['yes'])
    await ola.putAnswer(link, ['yes'])
    await gathering.everybody('two agree', ({ progress }) => progress?.settled[link] === 2)
    await kari.putAnswer(link, [])
    await gathering.everybody('one agrees', ({ progress }) => progress?.settled[link] === 1)
    const { opposing: pairs, figures } = await gathering.summary()
    expect(pairs).toMatchObject([{ id: link, settled: 1, question: 'Hvor mye skal voksne være der?' }])
    expect(figures.openDisagreements).toBe(1)
  })

  it('WRK-10 an answer to no disagreement, of another kind, or in another step is refused', async () => {
    const gathering = await gather(1)
    const [kari] = gathering.others as [Person]
    const { link, one } = await opposing(gathering)
    expect(await refusedAs(kari.putAnswer(makeId(), ['yes']))).toBe('closed')
    expect(await refusedAs(kari.putAnswer(one, ['yes']))).toBe('closed')
    expect(await refusedAs(kari.putAnswer(link, ['no']))).toBe('invalid-content')
    expect(await refusedAs(kari.putAnswer(link, ['yes', 'yes']))).toBe('invalid-content')
    await gathering.step('vote')
    expect(await refusedAs(kari.putAnswer(link, ['yes']))).toBe('closed')
    await gathering.step('discuss')
    await gathering.leader.command({ type: 'hide', card: one })
    expect(await refusedAs(kari.putAnswer(link, ['yes']))).toBe('closed')
  })
})
