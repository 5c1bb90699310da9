import { createArea, updateArea } from '@samtavle/shared/schema/area'
import {
  createCard,
  editCardText,
  moveCard,
  setCardColour,
  setCardLive,
  setCardTheme,
  updateMeasure,
} from '@samtavle/shared/schema/card'
import { entityOf, rootMap } from '@samtavle/shared/schema/entity'
import { createLink, setLinkLive } from '@samtavle/shared/schema/link'
import { createTheme, updateTheme } from '@samtavle/shared/schema/theme'
import { redoTop, undoTop } from '@samtavle/shared/schema/undo'
import fc from 'fast-check'
import * as Y from 'yjs'
import { GuardedBoard, type Person } from './guardedBoard.ts'

/** One thing that one person does; the numbers choose among what there is at that moment. */
export interface Step {
  who: number
  what: keyof typeof doings
  which: number
  where: number
  text: string
}

/** Several people, among them two tabs of one, with what honest clients have: undo, and client ids that may change. */
export class Meeting {
  readonly board = new GuardedBoard()
  readonly people: Person[]
  readonly #undo = new Map<Person, Y.UndoManager>()
  readonly #plainUndo: boolean
  #ids = 0

  /** `plainUndo`: the undo of Yjs, which may just remove a value that somebody else wrote beside; otherwise our client's. */
  constructor({ plainUndo }: { plainUndo: boolean }) {
    this.#plainUndo = plainUndo
    const { board } = this
    board.session = { ...board.session, settings: { ...board.session.settings, editing: 'all' } }
    this.people = [
      board.join('kari'),
      board.join('karis phone', 'participant', 'kari'),
      board.join('ola'),
      board.join('berit', 'facilitator'),
    ]
    for (const person of this.people) this.#equip(person)
    createArea(this.people[3]!.doc, { id: this.newId('area'), title: 'Ideer', rect: [0, 0, 9, 9] }, 'me')
    createCard(
      this.people[0]!.doc,
      { id: this.newId('card'), kind: 'note', text: 'Benk 👩‍👧', place: [null, 0, 0] },
      'me',
    )
  }

  take(step: Step): void {
    const person = this.people[step.who % this.people.length]!
    doings[step.what](this, person, step)
  }

  undo(person: Person): void {
    const manager = this.#undo.get(person)!
    if (this.#plainUndo) manager.undo()
    else undoTop(manager)
  }

  redo(person: Person): void {
    const manager = this.#undo.get(person)!
    if (this.#plainUndo) manager.redo()
    else redoTop(manager)
  }

  newId(kind: string): string {
    return `${kind}${String(this.#ids++).padStart(8, '0')}`
  }

  /** What the client does when it is refused: throws the document away and gets a new one. */
  startOver(person: Person): Person {
    const at = this.people.indexOf(person)
    this.board.people.splice(this.board.people.indexOf(person), 1)
    const next = this.board.join('again', person.role, person.participant)
    this.people[at] = next
    this.#equip(next)
    return next
  }

  #equip(person: Person): void {
    const roots = (['cards', 'themes', 'links', 'areas'] as const).map((root) => rootMap(person.doc, root))
    this.#undo.set(person, new Y.UndoManager(roots, { trackedOrigins: new Set(['me']), captureTimeout: 0 }))
  }
}

type Doing = (meeting: Meeting, person: Person, step: Step) => void

/** Chooses an entity that this person knows of and that is theirs, if it has to be. */
function pick(
  { board }: Meeting,
  { doc, participant }: Person,
  root: 'cards' | 'themes' | 'links' | 'areas',
  { which }: Step,
  own = false,
): string {
  const known = [...rootMap(doc, root).keys()].filter(
    (id) => !own || (board.authors.get(id) ?? participant) === participant,
  )
  return known.length > 0 ? known.sort()[which % known.length]! : ''
}

const doings = {
  create: (meeting, { doc }, { which, where, text }) => {
    const kind = (['note', 'idea', 'measure', 'term'] as const)[which % 4]!
    createCard(doc, { id: meeting.newId('card'), kind, text, place: [null, where, 0] }, 'me')
  },
  move: (meeting, person, step) =>
    moveCard(person.doc, pick(meeting, person, 'cards', step), [null, step.where, step.which], 'me'),
  edit: (meeting, person, step) => {
    if (person.role !== 'participant') return
    const id = pick(meeting, person, 'cards', step)
    const text = String(entityOf(person.doc, 'cards', id)?.get('text') ?? '')
    const characters = [...text]
    characters.splice(step.where % (characters.length + 1), step.which % 4, ...step.text)
    editCardText(person.doc, id, characters.join(''), 'me')
  },
  type: (meeting, person, step) => {
    const text = entityOf(person.doc, 'cards', pick(meeting, person, 'cards', step))?.get('text')
    if (!(text instanceof Y.Text) || person.role !== 'participant') return
    for (const character of step.text) text.insert(text.length, character)
    if (step.which % 2 === 0 && step.text)
      text.delete(text.length - [...step.text].at(-1)!.length, [...step.text].at(-1)!.length)
  },
  colour: (meeting, person, step) => {
    const colour = (['pink', 'green', null] as const)[step.where % 3]!
    setCardColour(person.doc, pick(meeting, person, 'cards', step), colour, 'me')
  },
  plainColour: (meeting, person, step) => {
    entityOf(person.doc, 'cards', pick(meeting, person, 'cards', step))?.delete('colour')
  },
  theme: (meeting, person, step) => {
    setCardTheme(person.doc, pick(meeting, person, 'cards', step), pick(meeting, person, 'themes', step) || null, 'me')
  },
  live: (meeting, person, step) =>
    setCardLive(person.doc, pick(meeting, person, 'cards', step, true), step.where % 2 === 0, 'me'),
  measure: (meeting, person, step) => {
    updateMeasure(person.doc, pick(meeting, person, 'cards', step), { owner: step.text, status: 'underWay' }, 'me')
  },
  newTheme: (meeting, { doc }, { text }) => createTheme(doc, { id: meeting.newId('theme'), title: text }, 'me'),
  renameTheme: (meeting, person, step) =>
    updateTheme(person.doc, pick(meeting, person, 'themes', step), { title: step.text }, 'me'),
  newLink: (meeting, person, step) => {
    const [from, to] = [
      pick(meeting, person, 'cards', step),
      pick(meeting, person, 'cards', { ...step, which: step.where }),
    ]
    if (from && to) createLink(person.doc, { id: meeting.newId('link'), kind: 'opposing', from, to }, 'me')
  },
  unlink: (meeting, person, step) =>
    setLinkLive(person.doc, pick(meeting, person, 'links', step, true), step.where % 2 === 0, 'me'),
  area: (meeting, person, step) => {
    if (person.role !== 'facilitator') return
    updateArea(person.doc, pick(meeting, person, 'areas', step), { rect: [step.where, 0, 100, 100] }, 'me')
  },
  undo: (meeting, person) => meeting.undo(person),
  redo: (meeting, person) => meeting.redo(person),
  otherId: (_meeting, { doc }, { which }) => {
    doc.clientID = 1_000_000 + (Math.abs(doc.clientID * 31 + which) % 1_000_000_000)
  },
  goOffline: (_meeting, person) => person.goOffline(),
  comeBack: (_meeting, person, { which }) => {
    if (!person.online) person.comeBack({ hearsFirst: which % 2 === 0 })
  },
} satisfies Record<string, Doing>

const text = fc.constantFrom('', 'a', 'hei', '👋', 'på 👩‍👧 tur', 'æøå', 'lang '.repeat(20))

/** Random things that honest people do. */
export const steps = (maxLength: number): fc.Arbitrary<Step[]> =>
  fc.array(
    fc.record({
      who: fc.nat(3),
      what: fc.constantFrom(...(Object.keys(doings) as Step['what'][])),
      which: fc.nat(50),
      where: fc.nat(50),
      text,
    }),
    { minLength: 5, maxLength, size: 'max' },
  )
