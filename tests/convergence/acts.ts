import { isTextBound } from '@samtavle/shared/rules/cardsInRound'
import { type Act, type CardAct, refusalOf } from '@samtavle/shared/rules/rights'
import { createArea, updateArea } from '@samtavle/shared/schema/area'
import {
  type Card,
  createCard,
  editCardText,
  moveCard,
  readCards,
  setCardColour,
  setCardLive,
  setCardTheme,
  setTermMeaning,
  updateMeasure,
} from '@samtavle/shared/schema/card'
import { rootMap } from '@samtavle/shared/schema/entity'
import { createLink, linkKinds, readLinks, setLinkLive } from '@samtavle/shared/schema/link'
import { orderBetween } from '@samtavle/shared/schema/order'
import { createTheme, readThemes, updateTheme } from '@samtavle/shared/schema/theme'
import { redoTop, undoTop } from '@samtavle/shared/schema/undo'
import { ownHand, type Replica } from './replica.ts'
import { whyNotAgain } from './undoRights.ts'

/** What chooses among the things that can be done. */
export interface Choice {
  a: number
  b: number
  text: string
}

/** What an act needs of the world. */
export interface Scene {
  replica: Replica
  now: number
  /** A fresh id that begins with this word. */
  newId(word: string): string
  /** Text that nobody else writes anywhere, noted as standing on this card. */
  mark(cardId: string): string
  /** Whether rights are not looked at first: somebody's program is broken or worse. */
  isRude: boolean
}

type Doing = (scene: Scene, choice: Choice) => void

/** Kinds in which people say something. */
const voiceKinds = ['note', 'problem', 'idea', 'decision', 'measure', 'term'] as const

/** Things that people do in the document, by the commands that our client has for them. */
export const acts: Record<string, Doing> = {
  createCard: (scene, { a, b, text }) => {
    const kind = oneOf(voiceKinds, a)
    if (!may(scene, { do: 'createCard', kind })) return
    const id = scene.newId('card')
    const place: Card['place'] = [idIn(scene, 'areas', b), a, b]
    made(scene, id, (doc) => createCard(doc, { id, kind, text: text + scene.mark(id), place }, ownHand))
  },
  editText: (scene, choice) =>
    withCard(scene, choice, 'editText', (card) => {
      const characters = [...card.text]
      const word = choice.b % 3 === 0 ? '' : choice.text + scene.mark(card.id)
      characters.splice(choice.b % (characters.length + 1), choice.b % 5, ...word)
      scene.replica.act((doc) => editCardText(doc, card.id, characters.slice(0, 400).join(''), ownHand))
    }),
  moveCard: (scene, choice) =>
    withCard(scene, choice, 'moveCard', (card) => {
      const to: Card['place'] = [idIn(scene, 'areas', choice.b), choice.b, choice.a]
      scene.replica.act((doc) => moveCard(doc, card.id, to, ownHand))
    }),
  colourCard: (scene, choice) =>
    withCard(scene, choice, 'colourCard', (card) => {
      scene.replica.act((doc) =>
        setCardColour(doc, card.id, oneOf(['pink', 'green', null] as const, choice.b), ownHand),
      )
    }),
  themeCard: (scene, choice) =>
    withCard(scene, choice, 'themeCard', (card) => {
      const theme = choice.b % 4 === 0 ? null : idIn(scene, 'themes', choice.b)
      scene.replica.act((doc) => setCardTheme(doc, card.id, theme, ownHand))
    }),
  liveCard: (scene, choice) =>
    withCard(scene, choice, 'liveCard', (card) => {
      scene.replica.act((doc) => setCardLive(doc, card.id, choice.b % 2 === 0, ownHand))
    }),
  detail: (scene, choice) =>
    withCard(scene, choice, 'detailCard', (card) => {
      scene.replica.act((doc) => {
        if (choice.b % 2 === 0) setTermMeaning(doc, card.id, choice.text, ownHand)
        else updateMeasure(doc, card.id, { owner: choice.text, status: 'underWay', due: '2026-10-01' }, ownHand)
      })
    }),
  createTheme: (scene, { text }) => {
    if (!may(scene, { do: 'createTheme' })) return
    const id = scene.newId('theme')
    const last = readThemes(scene.replica.doc).at(-1)?.order ?? null
    made(scene, id, (doc) => createTheme(doc, { id, title: text, order: orderBetween(last, null) }, ownHand))
  },
  editTheme: (scene, { a, b, text }) => {
    const themes = readThemes(scene.replica.doc)
    const theme = themes[a % Math.max(1, themes.length)]
    if (!theme || !may(scene, { do: 'editTheme' })) return
    const [before = null, after = null] = [themes[b - 1]?.order, themes[b]?.order]
    const change =
      b % 3 === 0 ? { order: orderBetween(before, after) } : b % 3 === 1 ? { title: text } : { live: a % 2 === 0 }
    scene.replica.act((doc) => updateTheme(doc, theme.id, change, ownHand))
  },
  createLink: (scene, { a, b, text }) => {
    const kind = oneOf(linkKinds, a)
    const [from, to] = [idIn(scene, 'cards', a), idIn(scene, 'cards', b)]
    if (!from || !to || !may(scene, { do: 'createLink', kind, own: true })) return
    const id = scene.newId('link')
    made(scene, id, (doc) => createLink(doc, { id, kind, from, to, question: text }, ownHand))
  },
  liveLink: (scene, { a, b }) => {
    const link = oneOf(readLinks(scene.replica.doc), a)
    if (!link || !may(scene, { do: 'liveLink', kind: link.kind, own: isOwn(scene, link.id) })) return
    scene.replica.act((doc) => setLinkLive(doc, link.id, b % 2 === 0, ownHand))
  },
  createArea: (scene, { text }) => {
    if (!may(scene, { do: 'writeArea' })) return
    const id = scene.newId('area')
    made(scene, id, (doc) => createArea(doc, { id, title: text, rect: [0, 0, 400, 300] }, ownHand))
  },
  editArea: (scene, { a, b, text }) => {
    const id = idIn(scene, 'areas', a)
    if (!id || !may(scene, { do: 'writeArea' })) return
    scene.replica.act((doc) =>
      updateArea(doc, id, { title: text, rect: [b, a, 300 + b, 300], live: b % 5 > 0 }, ownHand),
    )
  },
  undo: (scene) =>
    scene.replica.act(
      () => void undoTop(scene.replica.undo, (edits) => whyNotAgain(scene, edits, (id) => isOwn(scene, id))),
    ),
  redo: (scene) =>
    scene.replica.act(
      () => void redoTop(scene.replica.undo, (edits) => whyNotAgain(scene, edits, (id) => isOwn(scene, id))),
    ),
}

/** Their names, those that happen most in a meeting several times. */
export const actNames = [
  ...Object.keys(acts),
  'createCard',
  'createCard',
  'createCard',
  'editText',
  'editText',
  'editText',
  'moveCard',
]

/** The item that a number chooses; undefined when there is none. */
function oneOf<Item>(items: readonly [Item, ...Item[]], choice: number): Item
function oneOf<Item>(items: readonly Item[], choice: number): Item | undefined
function oneOf<Item>(items: readonly Item[], choice: number): Item | undefined {
  return items[choice % Math.max(1, items.length)]
}

function idIn({ replica }: Scene, root: 'cards' | 'areas' | 'themes', choice: number): string | null {
  return oneOf([...rootMap(replica.doc, root).keys()].sort(), choice) ?? null
}

function made({ replica }: Scene, id: string, make: Parameters<Replica['act']>[0]): void {
  replica.made.add(id)
  replica.act(make)
}

/** Does something to a card that one may do it to. */
function withCard(scene: Scene, { a }: Choice, act: CardAct, change: (card: Card) => void): void {
  const { replica, now } = scene
  const cards = readCards(replica.doc).sort((one, other) => (one.id < other.id ? -1 : 1))
  const card = oneOf(cards, a)
  if (!card) return
  const inRound = !!replica.session && isTextBound(replica.session, card.id, now)
  if (may(scene, { do: act, kind: card.kind, own: isOwn(scene, card.id), inRound })) change(card)
}

const isOwn = ({ replica }: Scene, id: string): boolean =>
  replica.made.has(id) || !!replica.own?.cards.some(({ cardId }) => cardId === id)

/** Whether our client would offer it, by what it knows of the session. */
function may({ replica: { role, session }, now, isRude }: Scene, act: Act): boolean {
  return isRude || (session !== null && refusalOf(act, { role, session, now }) === null)
}
