import { limits } from '@samtavle/shared/schema/limits'
import { day, longText } from '@samtavle/shared/schema/values'
import * as v from 'valibot'

/** A name that stands for a person, an area, a card, a theme or a round within one file. */
export const fileId = v.pipe(v.string(), v.minLength(1, 'a name must not be empty'))

const text = v.pipe(longText, v.minLength(1, 'a text must not be empty'))
const dots = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(limits.dots))
const note = v.object({ id: fileId, by: fileId, text })
const cards = v.array(fileId)
const agreement = v.union(
  [v.picklist(['agree', 'disagree']), v.object({ reservation: text })],
  'an answer is "agree", "disagree" or {reservation}',
)

const vote = v.pipe(
  v.object({
    do: v.literal('vote'),
    id: fileId,
    budget: dots,
    perCard: v.optional(v.nullable(dots), null),
    secret: v.boolean(),
    on: v.optional(v.pipe(cards, v.minLength(1))),
    area: v.optional(fileId),
    ballots: v.record(fileId, cards),
  }),
  v.check((act) => (act.on === undefined) !== (act.area === undefined), 'a vote is either on cards or on an area'),
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed) return
    for (const [person, ballot] of Object.entries(dataset.value.ballots)) {
      const { budget } = dataset.value
      if (ballot.length > budget) addIssue({ message: `${person} gives ${ballot.length} dots of ${budget}` })
    }
  }),
)

/** What may happen in a workshop: one schema for each `do` of the format. */
export const actSchemas = {
  write: v.object({ do: v.literal('write'), area: fileId, private: v.boolean(), notes: v.array(note) }),
  reveal: v.object({ do: v.literal('reveal'), area: fileId }),
  offline: v.object({ do: v.literal('offline'), by: fileId, area: fileId, notes: v.array(note) }),
  lateNote: v.object({ do: v.literal('lateNote'), by: fileId, area: fileId, note: v.omit(note, ['by']) }),
  themes: v.object({
    do: v.literal('themes'),
    themes: v.array(v.object({ id: fileId, title: text, definition: v.optional(longText, ''), cards })),
  }),
  flagWord: v.object({ do: v.literal('flagWord'), by: fileId, card: fileId, word: text, meaning: longText }),
  glossary: v.object({ do: v.literal('glossary'), terms: v.array(v.object({ term: text, meaning: longText })) }),
  propose: v.object({ do: v.literal('propose'), by: fileId, id: fileId, text }),
  merge: v.object({ do: v.literal('merge'), by: fileId, id: fileId, from: cards, text }),
  choose: v.object({ do: v.literal('choose'), problem: fileId }),
  vote,
  agree: v.object({ do: v.literal('agree'), on: fileId, answers: v.record(fileId, agreement) }),
  disagree: v.object({ do: v.literal('disagree'), cards: v.tuple([fileId, fileId]), question: longText }),
  decide: v.object({ do: v.literal('decide'), id: fileId, text, sources: cards }),
  measure: v.object({
    do: v.literal('measure'),
    id: fileId,
    text,
    owner: v.optional(v.nullable(text), null),
    due: v.optional(v.nullable(day), null),
    sources: cards,
  }),
  hide: v.object({ do: v.literal('hide'), card: fileId }),
  pulse: v.object({ do: v.literal('pulse'), answers: v.array(v.array(v.number())) }),
  join: v.object({ do: v.literal('join'), people: v.array(fileId) }),
  leave: v.object({ do: v.literal('leave'), people: v.array(fileId) }),
  restart: v.object({ do: v.literal('restart') }),
} as const

export type ActName = keyof typeof actSchemas
export type Act<Name extends ActName = ActName> = { [N in Name]: v.InferOutput<(typeof actSchemas)[N]> }[Name]

/** One line of a script. `act` is null when `name` is none that the format has. */
export interface Entry {
  /** Counted from 1. */
  line: number
  name: string
  act: Act | null
}
