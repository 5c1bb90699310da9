import { layersIn, wordsOfLayer } from '@samtavle/client/actions/cardLayers'
import { LayerIndex } from '@samtavle/client/canvas/layerIndex'
import { type ContentView, viewContent } from '@samtavle/client/connection/content'
import { editCardText, rewordCard, setCardLive, setSameAs } from '@samtavle/shared/schema/card'
import { createComment, setCommentLive } from '@samtavle/shared/schema/comment'
import { setValue } from '@samtavle/shared/schema/entity'
import { createLink, setLinkLive } from '@samtavle/shared/schema/link'
import { createResult } from '@samtavle/shared/schema/result'
import { describe, expect, it } from 'vitest'
import type * as Y from 'yjs'
import { chanceFrom } from '../helpers/chance.ts'
import { marksBoard } from '../screenshots/marksBoard.ts'

const idOf = (name: string): string => name.padEnd(20, 'x')
const kindsOn = (name: string, { store }: ContentView) =>
  layersIn(store.get().cards.get(idOf(name))!, store.get()).map(({ kind, count }) =>
    count ? `${kind} ${count}` : kind,
  )

describe('marks on cards', () => {
  it('WEB-161 say where a card comes from, what has been laid over it, and what has changed since dots were given', () => {
    const { doc } = marksBoard()
    const content = viewContent(doc)
    expect(kindsOn('paper', content)).toEqual(['paper', 'comments 1'])
    expect(kindsOn('somebody', content)).toEqual(['somebody'])
    expect(kindsOn('reworded', content)).toEqual(['reworded'])
    expect(kindsOn('merged', content)).toEqual(['same 2'])
    expect(kindsOn('first', content)).toEqual(['twin'])
    expect(kindsOn('open', content)).toEqual(['opposed'])
    expect(kindsOn('closed', content)).toEqual(['opposed 2'])
    expect(kindsOn('edited', content)).toEqual(['edited'])
    expect(kindsOn('everything', content)).toEqual(['paper', 'reworded', 'opposed', 'edited', 'comments 2'])
  })

  it('WEB-161 say nothing of what has been hidden or taken away, and nothing on a hidden card', () => {
    const { doc } = marksBoard()
    const content = viewContent(doc)
    setCardLive(doc, idOf('second'), false, 'test')
    expect(kindsOn('merged', content)).toEqual(['same 1'])
    setValue(doc, 'cards', idOf('closed'), 'hidden', true, 'test')
    expect(kindsOn('open', content)).toEqual([])
    setValue(doc, 'cards', idOf('paper'), 'hidden', true, 'test')
    expect(kindsOn('paper', content)).toEqual([])
    setSameAs(doc, idOf('first'), idOf('paper'), 'test')
    expect(kindsOn('first', content)).toEqual([])
  })

  it('WEB-161 quote the words that they are about', () => {
    const content = viewContent(marksBoard().doc).store.get()
    const quoted = (name: string) => {
      const card = content.cards.get(idOf(name))!
      return layersIn(card, content).map((layer) => wordsOfLayer(layer, card, content))
    }
    expect(quoted('reworded')).toEqual(['Trygge voksne til stede, uten program'])
    expect(quoted('first')).toEqual(['Buss hjem etter klokka ni'])
    expect(quoted('closed')).toEqual(['Åpent for alle, også voksne · Et hus midt i sentrum'])
    expect(quoted('edited')).toEqual([''])
  })

  it('WEB-162 are kept up with the document, whatever changes', () => {
    for (let seed = 1; seed <= 20; seed++) {
      const { doc } = marksBoard()
      const content = viewContent(doc)
      const index = new LayerIndex(() => content.store.get())
      const shown = new Map([...content.store.get().cards].map(([id, card]) => [id, index.of(card)]))
      content.listen((root, ids) => {
        if (root === 'results') index.takeResults()
        const touched = index.take(root, ids)
        const cards = root === 'results' ? shown.keys() : new Set([...touched, ...(root === 'cards' ? ids : [])])
        for (const id of [...cards]) shown.set(id, index.of(content.store.get().cards.get(id)!))
      })
      const chance = chanceFrom(seed)
      const pick: Pick = (among) => among[Math.floor(chance() * among.length)]!
      for (let act = 0; act < 40; act++) actAtRandom(doc, content, pick, act)
      for (const [id, card] of content.store.get().cards)
        expect(shown.get(id), `seed ${seed}`).toEqual(layersIn(card, content.store.get()))
    }
  })
})

type Pick = <Item>(among: readonly Item[]) => Item

function actAtRandom(doc: Y.Doc, { store }: ContentView, pick: Pick, act: number): void {
  const { cards, links, comments } = store.get()
  const card = pick([...cards.keys()])
  const other = pick([...cards.keys()])
  const link = pick([...links.keys()])
  const acts = [
    () => setSameAs(doc, card, pick([null, other]), 'test'),
    () => setCardLive(doc, card, pick([true, false]), 'test'),
    () => setValue(doc, 'cards', card, 'hidden', pick([true, false]), 'test'),
    () => rewordCard(doc, card, pick(['', 'Annerledes']), 'test'),
    () => editCardText(doc, card, pick(['Et hus i sentrum', 'Noe annet']), 'test'),
    () => setCommentLive(doc, pick([...comments.keys()]), pick([true, false]), 'test'),
    () => setValue(doc, 'comments', pick([...comments.keys()]), 'hidden', pick([true, false]), 'test'),
    () => createComment(doc, { id: idOf(`said${act}`), about: pick([card, null]), text: 'Ja', order: 'a9' }, 'test'),
    () => setLinkLive(doc, link, pick([true, false]), 'test'),
    () => createLink(doc, { id: idOf(`new${act}`), kind: pick(['opposing', 'arrow']), from: card, to: other }, 'test'),
    () => {
      const options = [{ card, dots: 1, text: 'Et hus i sentrum' }]
      const data = { title: '', budget: 1, voters: 1, secret: true, closedAt: 1_800_000_000_000 + act, options }
      createResult(doc, { id: idOf(`round${act}`), kind: 'dots', data }, 'test')
    },
  ]
  pick(acts)()
}
