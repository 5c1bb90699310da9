import { createArea, updateArea } from '@samtavle/shared/schema/area'
import {
  createCard,
  editCardText,
  moveCard,
  rewordCard,
  setCardColour,
  setCardLive,
  setCardLocked,
  setCardSize,
  setCardTheme,
  setSameAs,
  setTermMeaning,
  updateMeasure,
} from '@samtavle/shared/schema/card'
import { createComment, setCommentLive } from '@samtavle/shared/schema/comment'
import { entityOf } from '@samtavle/shared/schema/entity'
import { createLink, setLinkLive } from '@samtavle/shared/schema/link'
import { createResult } from '@samtavle/shared/schema/result'
import type { Settings, StepKind } from '@samtavle/shared/schema/session'
import { createTheme, updateTheme } from '@samtavle/shared/schema/theme'
import { describe, expect, test } from 'vitest'
import type * as Y from 'yjs'
import { answerOf, GuardedBoard, type Person, updateOf } from './guardedBoard.ts'
import { readTable } from './rightsTable.ts'

const kinds = ['note', 'problem', 'idea', 'decision', 'measure', 'term'] as const
const people = { own: 'kari', other: 'ola' } as const

const freeText = { id: 'freetext00', kind: 'text', text: 'Velkommen!' } as const

/** A board where Kari and Ola have made the same things, before any step began. */
function boardOfTwo(): { board: GuardedBoard; kari: Person; berit: Person; viktor: Person } {
  const board = new GuardedBoard()
  for (const [whose, name] of Object.entries(people)) {
    const person = board.join(name)
    for (const kind of kinds) {
      createCard(person.doc, { id: `${whose}${kind}00`, kind, text: 'Flere benker', place: [null, 0, 0] }, 'me')
    }
    createCard(person.doc, { id: `${whose}voted00`, kind: 'note', text: 'Sykkelstativ', place: [null, 0, 0] }, 'me')
    createTheme(person.doc, { id: `${whose}theme00`, title: 'Uteplass' }, 'me')
    createComment(person.doc, { id: `${whose}comment`, about: 'ownnote00', text: 'Ja!', order: 'a0' }, 'me')
    createLink(person.doc, { id: `${whose}link000`, kind: 'opposing', from: 'ownnote00', to: 'othernote00' }, 'me')
  }
  const berit = board.join('berit', 'facilitator')
  createArea(berit.doc, { id: 'area0000', title: 'Ideer', rect: [0, 0, 100, 100] }, 'me')
  createCard(board.join('bodil', 'facilitator').doc, { ...freeText, place: [null, 0, 0] }, 'me')
  const [kari] = board.people as [Person]
  return { board, kari, berit, viktor: board.join('viktor', 'viewer') }
}

const place = [null, 7, 7] as [null, number, number]
const card = (kind: (typeof kinds)[number] | 'text') => (doc: Y.Doc) =>
  createCard(doc, { id: 'newcard0', kind, text: 'Ny', place: [null, 0, 0] }, 'me')
const link = (kind: 'opposing' | 'merged' | 'source') => (doc: Y.Doc) =>
  createLink(doc, { id: 'newlink0', kind, from: 'ownnote00', to: 'othernote00' }, 'me')

/** What can be done to the board, by the names that the tables use. */
const acts: Record<string, (doc: Y.Doc) => unknown> = {
  'new note': card('note'),
  'new problem': card('problem'),
  'new idea': card('idea'),
  'new decision': card('decision'),
  'new measure': card('measure'),
  'new term': card('term'),
  'new free text': card('text'),
  "other's free text": (doc) => editCardText(doc, 'freetext00', 'Velkommen inn!', 'me'),
  'size of a card': (doc) => setCardSize(doc, 'ownnote00', 'large', 'me'),
  'lock a card': (doc) => setCardLocked(doc, 'ownnote00', true, 'me'),
  'own text': (doc) => editCardText(doc, 'ownnote00', 'Flere lave benker', 'me'),
  "other's text": (doc) => editCardText(doc, 'othernote00', 'Flere lave benker', 'me'),
  "other's decision": (doc) => editCardText(doc, 'otherdecision00', 'Flere lave benker', 'me'),
  'own text voted on': (doc) => editCardText(doc, 'ownvoted00', 'Mange sykkelstativ', 'me'),
  "other's text voted on": (doc) => editCardText(doc, 'othervoted00', 'Mange sykkelstativ', 'me'),
  'move own': (doc) => moveCard(doc, 'ownnote00', place, 'me'),
  "move other's": (doc) => moveCard(doc, 'othernote00', place, 'me'),
  'colour own': (doc) => setCardColour(doc, 'ownnote00', 'pink', 'me'),
  "colour other's": (doc) => setCardColour(doc, 'othernote00', 'pink', 'me'),
  'sort own': (doc) => setCardTheme(doc, 'ownnote00', 'owntheme00', 'me'),
  "sort other's": (doc) => setCardTheme(doc, 'othernote00', 'owntheme00', 'me'),
  'delete own': (doc) => setCardLive(doc, 'ownnote00', false, 'me'),
  "delete other's": (doc) => setCardLive(doc, 'othernote00', false, 'me'),
  'delete own voted on': (doc) => setCardLive(doc, 'ownvoted00', false, 'me'),
  'owner of a measure': (doc) => updateMeasure(doc, 'othermeasure00', { owner: 'Teknisk' }, 'me'),
  'meaning of a term': (doc) => setTermMeaning(doc, 'otherterm00', 'Å lage noe sammen', 'me'),
  'new theme': (doc) => createTheme(doc, { id: 'newtheme', title: 'Lek' }, 'me'),
  "name other's theme": (doc) => updateTheme(doc, 'othertheme00', { title: 'Ute' }, 'me'),
  'new opposing pair': link('opposing'),
  'new merged wording': link('merged'),
  'new source': link('source'),
  'undo own pair': (doc) => setLinkLive(doc, 'ownlink000', false, 'me'),
  "undo other's pair": (doc) => setLinkLive(doc, 'otherlink000', false, 'me'),
  'new area': (doc) => createArea(doc, { id: 'newarea0', title: 'Mer', rect: [0, 0, 9, 9] }, 'me'),
  'name an area': (doc) => updateArea(doc, 'area0000', { title: 'Forslag' }, 'me'),
  'change a kind': (doc) => entityOf(doc, 'cards', 'ownnote00')?.set('kind', 'idea'),
  'put in other words': (doc) => rewordCard(doc, 'ownnote00', 'Flere møbler', 'me'),
  'say what is the same': (doc) => setSameAs(doc, 'othernote00', 'ownnote00', 'me'),
  'hide a card': (doc) => entityOf(doc, 'cards', 'ownnote00')?.set('hidden', true),
  'new comment': (doc) =>
    createComment(doc, { id: 'comment0', about: 'othernote00', text: 'Hvor?', order: 'a1' }, 'me'),
  'comment on the brief': (doc) =>
    createComment(doc, { id: 'comment0', about: null, text: 'Hvor?', order: 'a1' }, 'me'),
  'take own comment away': (doc) => setCommentLive(doc, 'owncomment', false, 'me'),
  "take other's comment away": (doc) => setCommentLive(doc, 'othercomment', false, 'me'),
  'change own comment': (doc) => entityOf(doc, 'comments', 'owncomment')?.set('text', 'Nei!'),
  'move own comment': (doc) => entityOf(doc, 'comments', 'owncomment')?.set('about', null),
  'hide a comment': (doc) => entityOf(doc, 'comments', 'owncomment')?.set('hidden', true),
  'publish a result': (doc) =>
    createResult(
      doc,
      {
        id: 'round000',
        kind: 'dots',
        data: { title: '', budget: 1, voters: 0, secret: true, closedAt: 0, options: [] },
      },
      'me',
    ),
}

const participants = readTable(`
  act                    free       welcome    write      share      sort       table      leader     discuss    vote       decide     pulse      locked
  new note               yes        yes        step       step       yes        yes        yes        yes        step       yes        step       locked
  new problem            yes        yes        step       step       yes        yes        yes        yes        step       step       step       locked
  new idea               yes        yes        step       step       yes        yes        yes        yes        step       step       step       locked
  new decision           yes        step       step       step       step       step       step       step       step       yes        step       locked
  new measure            yes        step       step       step       step       step       step       step       step       yes        step       locked
  new term               yes        yes        step       step       yes        yes        yes        yes        step       step       step       locked
  new free text          step       step       step       step       step       step       step       step       step       step       step       locked
  other's free text      not-yours  not-yours  not-yours  not-yours  not-yours  not-yours  not-yours  not-yours  not-yours  not-yours  not-yours  not-yours
  size of a card         not-yours  not-yours  not-yours  not-yours  not-yours  not-yours  not-yours  not-yours  not-yours  not-yours  not-yours  not-yours
  lock a card            not-yours  not-yours  not-yours  not-yours  not-yours  not-yours  not-yours  not-yours  not-yours  not-yours  not-yours  not-yours
  own text               yes        yes        step       yes        yes        yes        yes        yes        yes        yes        yes        locked
  other's text           not-yours  not-yours  not-yours  not-yours  not-yours  not-yours  not-yours  not-yours  not-yours  not-yours  not-yours  not-yours
  other's decision       not-yours  not-yours  not-yours  not-yours  not-yours  not-yours  not-yours  not-yours  not-yours  not-yours  not-yours  not-yours
  own text voted on      step       step       step       step       step       step       step       step       step       step       step       locked
  move own               yes        yes        step       step       yes        yes        step       yes        step       yes        step       locked
  move other's           yes        step       step       step       yes        step       step       step       step       step       step       locked
  colour own             yes        step       step       step       yes        step       step       step       step       step       step       locked
  colour other's         yes        step       step       step       yes        step       step       step       step       step       step       locked
  sort own               yes        step       step       step       yes        yes        step       step       step       step       step       locked
  sort other's           yes        step       step       step       yes        step       step       step       step       step       step       locked
  delete own             yes        yes        step       yes        yes        yes        yes        yes        yes        yes        yes        locked
  delete other's         not-yours  not-yours  not-yours  not-yours  not-yours  not-yours  not-yours  not-yours  not-yours  not-yours  not-yours  not-yours
  delete own voted on    step       step       step       step       step       step       step       step       step       step       step       locked
  owner of a measure     yes        step       step       step       step       step       step       step       step       yes        step       locked
  meaning of a term      yes        yes        step       step       yes        yes        yes        yes        step       step       step       locked
  new theme              yes        step       step       step       yes        yes        step       step       step       step       step       locked
  name other's theme     yes        step       step       step       yes        yes        step       step       step       step       step       locked
  new opposing pair      yes        step       step       step       step       step       step       yes        step       yes        step       locked
  new merged wording     not-yours  not-yours  not-yours  not-yours  not-yours  not-yours  not-yours  not-yours  not-yours  not-yours  not-yours  not-yours
  new source             yes        step       step       step       step       step       step       step       step       yes        step       locked
  undo own pair          yes        step       step       step       step       step       step       yes        step       yes        step       locked
  undo other's pair      not-yours  not-yours  not-yours  not-yours  not-yours  not-yours  not-yours  not-yours  not-yours  not-yours  not-yours  not-yours
  new area               not-yours  not-yours  not-yours  not-yours  not-yours  not-yours  not-yours  not-yours  not-yours  not-yours  not-yours  not-yours
  name an area           not-yours  not-yours  not-yours  not-yours  not-yours  not-yours  not-yours  not-yours  not-yours  not-yours  not-yours  not-yours
  change a kind          not-yours  not-yours  not-yours  not-yours  not-yours  not-yours  not-yours  not-yours  not-yours  not-yours  not-yours  not-yours
  put in other words     not-yours  not-yours  not-yours  not-yours  not-yours  not-yours  not-yours  not-yours  not-yours  not-yours  not-yours  not-yours
  say what is the same   yes        step       step       step       yes        step       step       step       step       step       step       locked
  hide a card            not-yours  not-yours  not-yours  not-yours  not-yours  not-yours  not-yours  not-yours  not-yours  not-yours  not-yours  not-yours
  new comment                yes        yes        step       step       yes        yes        yes        yes        step       yes        step       locked
  comment on the brief       yes        yes        step       step       yes        yes        yes        yes        step       yes        step       locked
  take own comment away      yes        yes        step       yes        yes        yes        yes        yes        yes        yes        yes        locked
  take other's comment away  not-yours  not-yours  not-yours  not-yours  not-yours  not-yours  not-yours  not-yours  not-yours  not-yours  not-yours  not-yours
  change own comment         not-yours  not-yours  not-yours  not-yours  not-yours  not-yours  not-yours  not-yours  not-yours  not-yours  not-yours  not-yours
  move own comment           not-yours  not-yours  not-yours  not-yours  not-yours  not-yours  not-yours  not-yours  not-yours  not-yours  not-yours  not-yours
  hide a comment             not-yours  not-yours  not-yours  not-yours  not-yours  not-yours  not-yours  not-yours  not-yours  not-yours  not-yours  not-yours
  publish a result       not-yours  not-yours  not-yours  not-yours  not-yours  not-yours  not-yours  not-yours  not-yours  not-yours  not-yours  not-yours
`)

/** With `editing: all`. */
const everyonesText = readTable(`
  act                    free       welcome    write      share      sort       table      leader     discuss    vote       decide     pulse      locked
  own text               yes        yes        step       yes        yes        yes        yes        yes        yes        yes        yes        locked
  other's text           yes        yes        step       yes        yes        yes        yes        yes        step       yes        yes        locked
  other's decision       yes        yes        step       yes        yes        yes        yes        yes        step       yes        yes        locked
  other's text voted on  step       step       step       step       step       step       step       step       step       step       step       locked
  delete other's         not-yours  not-yours  not-yours  not-yours  not-yours  not-yours  not-yours  not-yours  not-yours  not-yours  not-yours  not-yours
`)

/** What a facilitator may not, in any step; all that is not in here they may. */
const notForFacilitators: Record<string, string> = {
  "other's text": 'not-yours',
  'own text': 'not-yours',
  'own text voted on': 'step',
  "other's text voted on": 'step',
  'new merged wording': 'not-yours',
  'change a kind': 'not-yours',
  'hide a card': 'not-yours',
  // What somebody has said is theirs alone: a facilitator hides it, by a command.
  'take own comment away': 'not-yours',
  "take other's comment away": 'not-yours',
  'change own comment': 'not-yours',
  'move own comment': 'not-yours',
  'hide a comment': 'not-yours',
  'publish a result': 'not-yours',
}

/** Enters the situation that a column is about, with one round open. */
function enter(board: GuardedBoard, column: string, editing: Settings['editing'] = 'own'): void {
  const sorting = { sort: 'all', table: 'table', leader: 'facilitator' } as const
  const isSort = Object.hasOwn(sorting, column)
  const kind = isSort ? 'sort' : column === 'locked' ? 'free' : (column as StepKind)
  const sort = isSort ? sorting[column as keyof typeof sorting] : 'all'
  const options = ['ownvoted00', 'othervoted00']
  board.session = {
    ...board.session,
    step: { ...board.session.step, kind },
    lock: { on: column === 'locked', reason: '', since: 0 },
    settings: { ...board.session.settings, sort, editing },
    rounds: [
      {
        id: 'round000',
        kind: 'dots',
        title: '',
        state: 'open',
        options,
        budget: 3,
        perCard: null,
        secret: true,
        openedAt: 0,
        closedAt: null,
      },
    ],
  }
}

function answersTo(
  board: GuardedBoard,
  act: string,
  columns: string[],
  as: Person,
  editing?: Settings['editing'],
): string[] {
  const edit = acts[act]
  if (!edit) throw new Error(`no act is called ${act}`)
  const update = updateOf(board, edit)
  return columns.map((column) => {
    enter(board, column, editing)
    return answerOf(board.judge(update, as))
  })
}

describe('the table of rights, by updates that real documents make', () => {
  const { board, kari, berit, viktor } = boardOfTwo()
  const { columns } = participants

  test.each(participants.rows)('GRD-20 a participant, by step: $act', ({ act, answers }) => {
    expect(answersTo(board, act, columns, kari)).toEqual(answers)
  })

  test.each(everyonesText.rows)('GRD-21 a participant where everyone may edit: $act', ({ act, answers }) => {
    expect(answersTo(board, act, columns, kari, 'all')).toEqual(answers)
  })

  test.each(Object.keys(acts))('GRD-22 a facilitator, in every step: %s', (act) => {
    const answer = notForFacilitators[act] ?? 'yes'
    expect(answersTo(board, act, columns, berit)).toEqual(columns.map(() => answer))
  })

  test.each(Object.keys(acts))('GRD-23 a viewer, in every step: %s', (act) => {
    expect(answersTo(board, act, columns, viktor)).toEqual(columns.map(() => 'viewer'))
  })

  test('CAN-21 a participant colours nothing where they may move only what is theirs', () => {
    for (const act of ['colour own', "colour other's"]) {
      expect(answersTo(board, act, ['welcome', 'table', 'discuss', 'decide'], kari)).toEqual(Array(4).fill('step'))
    }
  })

  test('GRD-20 the tables leave no act out', () => {
    const named = [...participants.rows, ...everyonesText.rows].map(({ act }) => act)
    expect(Object.keys(acts).filter((act) => !named.includes(act))).toEqual([])
  })
})
