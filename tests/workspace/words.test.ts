import { readCards } from '@samtavle/shared/schema/card'
import { readLinks } from '@samtavle/shared/schema/link'
import { describe, expect, it } from 'vitest'
import type { Person } from '../helpers/person.ts'
import { gather, refusedAs } from './gathering.ts'

describe('words that somebody asks about', () => {
  it('WRK-6 a flagged word comes to the glossary, tied to its card, and nobody learns who asked', async () => {
    const { others, step, card, everybody } = await gather(2)
    const [kari, ola] = others as [Person, Person]
    await step('discuss')
    const note = await card(ola, { kind: 'note', text: 'Tverrsektorielle tiltak må til' })
    await kari.command({ type: 'flagWord', card: note, word: 'tverrsektorielle tiltak' })
    const termsIn = ({ doc }: Person) => readCards(doc).filter(({ live, kind }) => live && kind === 'term')
    await everybody('the word is there', (person) => termsIn(person).length === 1)
    const [term] = termsIn(ola)
    expect(term).toMatchObject({ text: 'tverrsektorielle tiltak', meaning: '' })
    expect(readLinks(ola.doc).filter(({ from, to }) => from === note && to === term?.id)).toHaveLength(1)
    for (const person of others) {
      expect((await person.askOwn()).cards.map(({ cardId }) => cardId)).not.toContain(term?.id)
    }
  })

  it('WRK-7 a word is in the glossary once, however often and by whomever it is asked about', async () => {
    const { others, step, card, everybody } = await gather(2)
    const [kari, ola] = others as [Person, Person]
    await step('discuss')
    const note = await card(ola, { kind: 'note', text: 'Samtykke må til' })
    const other = await card(ola, { kind: 'note', text: 'Hvem gir SAMTYKKE?' })
    await kari.command({ type: 'flagWord', card: note, word: 'Samtykke' })
    await ola.command({ type: 'flagWord', card: note, word: 'samtykke' })
    await ola.command({ type: 'flagWord', card: other, word: 'samtykke' })
    await everybody('both notes are tied to it', ({ doc }) => readLinks(doc).length === 2)
    expect(readCards(kari.doc).filter(({ kind }) => kind === 'term')).toHaveLength(1)
  })

  it('WRK-8 what is no word of a card, or comes in another step, is refused', async () => {
    const { leader, others, step, card } = await gather(1)
    const [kari] = others as [Person]
    const note = await card(kari, { kind: 'note', text: 'Benker i parken' })
    const flag = (word: string, on = note) => kari.command({ type: 'flagWord', card: on, word })
    await step('discuss')
    expect(await refusedAs(flag('kommunedirektøren'))).toBe('invalid-content')
    expect(await refusedAs(flag('  '))).toBe('invalid-content')
    expect(await refusedAs(flag('Benker', 'nosuchcard00'))).toBe('bad-request')
    await step('share')
    expect(await refusedAs(flag('Benker'))).toBe('closed')
    await step('discuss')
    await leader.command({ type: 'hide', card: note })
    expect(await refusedAs(flag('Benker'))).toBe('bad-request')
  })
})
