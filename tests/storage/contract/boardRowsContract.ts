import type { Write } from '@samtavle/server/storage/boardStore'
import { describe, expect, onTestFinished, test } from 'vitest'
import { boardId, draft, emptyBoard, putDraft, session } from '../samples.ts'
import { contentOfEach, emptyContent, oneOfEach } from './boardContent.ts'
import { type NewBoardPlace, storeWith } from './boardPlace.ts'

/** All that is kept beside the document. */
export function boardRowsContract(newPlace: NewBoardPlace): void {
  describe('rows', () => {
    test('STO-11 every kind of row comes back as it was written, after reopening too', async () => {
      const place = await newPlace()
      const before = await place.open()
      await before.create(boardId, emptyBoard())
      await before.commit(boardId, [{ put: 'session', session: session('Møte 2') }, ...oneOfEach])
      const content = { ...emptyContent(), session: session('Møte 2'), ...contentOfEach }
      expect(await before.load(boardId)).toEqual(content)
      await before.close()
      const after = await place.open()
      onTestFinished(() => after.close())
      expect(await after.load(boardId)).toEqual(content)
    })

    test('STO-12 a row written again replaces the one before', async () => {
      const store = await storeWith(newPlace, ...oneOfEach)
      await store.commit(boardId, [
        { put: 'draft', draft: { ...draft('draft001', 'other'), rev: 2, state: 'added' } },
        { put: 'author', entity: 'card0001', participant: 'ola00000', draft: null },
        { put: 'clientId', clientId: 4_294_967_295, participant: 'ola00000' },
        { put: 'hidden', card: 'card0002', text: 'other', reason: 'other' },
      ])
      expect(await store.load(boardId)).toMatchObject({
        drafts: [{ ...draft('draft001', 'other'), rev: 2, state: 'added' }],
        authors: [{ entity: 'card0001', participant: 'ola00000', draft: null }],
        clientIds: [{ clientId: 4_294_967_295, participant: 'ola00000' }],
        hidden: [{ card: 'card0002', text: 'other', reason: 'other' }],
      })
    })

    test('STO-13 a dropped draft and a dropped hidden text are gone', async () => {
      const store = await storeWith(newPlace, ...oneOfEach, putDraft('draft002', 'stays'))
      await store.commit(boardId, [
        { drop: 'draft', id: 'draft001' },
        { drop: 'hidden', card: 'card0002' },
      ])
      expect(await store.load(boardId)).toMatchObject({ drafts: [draft('draft002', 'stays')], hidden: [] })
    })

    test('KEE-9 all that may tell who said what is dropped at once; the session and the document stay', async () => {
      const store = await storeWith(newPlace, ...oneOfEach)
      await store.commit(boardId, [{ drop: 'personal' }])
      expect(await store.load(boardId)).toEqual(emptyContent())
    })

    test('STO-13 dropping what is not there is fine', async () => {
      const store = await storeWith(newPlace)
      await store.commit(boardId, [
        { drop: 'draft', id: 'draft001' },
        { drop: 'hidden', card: 'card0002' },
        { drop: 'question', question: 'round001' },
      ])
      expect(await store.load(boardId)).toEqual(emptyContent())
    })

    test('STO-14 an answer replaces all that this voter answered to this question, and nothing else', async () => {
      const answer = (question: string, voter: string, values: string[]): Write => ({
        put: 'answer',
        question,
        voter,
        values,
      })
      const store = await storeWith(
        newPlace,
        { put: 'question', question: 'round001', secret: 's1' },
        { put: 'question', question: 'round002', secret: 's2' },
        answer('round001', 'kari', ['card0003', 'card0001', 'card0003']),
        answer('round001', 'ola', ['card0001']),
        answer('round002', 'kari', ['card0009']),
      )
      await store.commit(boardId, [answer('round001', 'kari', ['card0002']), answer('round001', 'ola', [])])
      expect((await store.load(boardId)).answers).toEqual([
        { question: 'round001', voter: 'kari', values: ['card0002'] },
        { question: 'round002', voter: 'kari', values: ['card0009'] },
      ])
    })

    test('STO-14 the values of an answer keep their order', async () => {
      const values = Array.from({ length: 12 }, (_, n) => `card${(n * 7) % 12}`)
      const store = await storeWith(
        newPlace,
        { put: 'question', question: 'round001', secret: 's1' },
        { put: 'answer', question: 'round001', voter: 'kari', values },
      )
      expect((await store.load(boardId)).answers).toEqual([{ question: 'round001', voter: 'kari', values }])
    })

    test('STO-15 dropping a question drops its answers and its secret', async () => {
      const store = await storeWith(newPlace, ...oneOfEach, { put: 'question', question: 'round002', secret: 'stays' })
      await store.commit(boardId, [{ drop: 'question', question: 'round001' }])
      const { questions, answers } = await store.load(boardId)
      expect({ questions, answers }).toEqual({ questions: [{ question: 'round002', secret: 'stays' }], answers: [] })
    })

    test('STO-15 a new secret leaves the answers', async () => {
      const store = await storeWith(newPlace, ...oneOfEach)
      await store.commit(boardId, [{ put: 'question', question: 'round001', secret: 'new' }])
      const { questions, answers } = await store.load(boardId)
      expect({ questions, answers }).toMatchObject({
        questions: [{ secret: 'new' }],
        answers: [{ values: ['card0001', 'card0002'] }],
      })
    })

    test('STO-16 of the commands the latest 1000 are kept, oldest first', async () => {
      const store = await storeWith(newPlace)
      const commands = Array.from({ length: 1100 }, (_, n) => ({ id: `command${n}`, version: n }))
      await store.commit(
        boardId,
        commands.slice(0, 600).map((command): Write => ({ put: 'command', ...command })),
      )
      await store.commit(
        boardId,
        commands.slice(600).map((command): Write => ({ put: 'command', ...command })),
      )
      expect((await store.load(boardId)).commands).toEqual(commands.slice(100))
    })

    test('STO-17 text in every script comes back exactly', async () => {
      const texts = [
        '«oversettelsesperspektivet» – é ä ö Å',
        '👩‍👩‍👧‍👦 🏳️‍🌈',
        'שלום العربية 漢字',
        'line\nline\ttab',
        "'); DROP TABLE drafts; --",
        '',
      ]
      const store = await storeWith(newPlace, ...texts.map((text, n) => putDraft(`draft00${n}`, text)))
      const { drafts } = await store.load(boardId)
      expect(drafts.sort((a, b) => (a.id < b.id ? -1 : 1)).map(({ text }) => text)).toEqual(texts)
    })
  })
}
