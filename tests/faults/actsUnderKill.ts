import { readCards } from '@samtavle/shared/schema/card'
import { makeId } from '@samtavle/shared/schema/ids'
import { readResults } from '@samtavle/shared/schema/result'
import { eventually } from '../helpers/eventually.ts'
import { type Act, give, manyNotes, wholeBoard } from './act.ts'
import { erase, leave, removeBoard, restoreVersion } from './deletionsUnderKill.ts'
import { addNotes, importBoard } from './importsUnderKill.ts'
import type { Moment } from './moments.ts'
import type { Stage } from './stage.ts'
import { asStranger } from './writer.ts'

/** What is cut short; most are called by what the storage is at then. */
type Deed = Moment | 'addNotes'

/** Something that leads to a moment, after what has to be there first. */
export const acts: Record<Deed, (stage: Stage) => Promise<Act>> = {
  commit: async (stage) => ({
    moment: 'commit',
    begin: async () => stage.facilitator.person.write((doc, origin) => manyNotes(doc, origin, 3)),
    problems: () => wholeBoard(stage),
  }),
  snapshot: async (stage) => ({
    moment: 'snapshot',
    begin: async () => {
      // More than the megabyte after which a snapshot is taken.
      for (let i = 0; i < 7; i++) await stage.facilitator.person.write((doc, origin) => manyNotes(doc, origin, 100))
    },
    problems: () => wholeBoard(stage),
  }),
  hide: (stage) => hide(stage, 'hide'),
  scrub: (stage) => hide(stage, 'scrub'),
  reveal,
  close: closeRound,
  restoreVersion,
  erase,
  leave,
  addNotes,
  createFile: (stage) => importBoard(stage, 'createFile'),
  addToIndex: (stage) => importBoard(stage, 'addToIndex'),
  removeFile: (stage) => removeBoard(stage, 'removeFile'),
  removeFromIndex: (stage) => removeBoard(stage, 'removeFromIndex'),
}

async function hide(stage: Stage, moment: Moment): Promise<Act> {
  const { person } = stage.facilitator
  let card = ''
  await person.write((doc, origin) => {
    card = manyNotes(doc, origin, 1)[0] ?? ''
  })
  const commandId = makeId()
  const command = { type: 'hide', card } as const
  const textNow = () =>
    asStranger(stage.server.url, stage.board, async ({ doc }) => {
      const { hidden, text } = readCards(doc).find(({ id }) => id === card) ?? { hidden: false, text: 'gone' }
      return { hidden, hasText: text.startsWith(card) }
    })
  return {
    moment,
    begin: () => give(stage, command, commandId),
    async problems() {
      const after = await textNow()
      await give(stage, command, commandId)
      const again = await textNow()
      return [
        ...(after.hidden === after.hasText ? ['the card is half hidden'] : []),
        ...(again.hidden && !again.hasText ? [] : ['hiding it again did not hide it']),
        ...(await wholeBoard(stage)),
      ]
    },
  }
}

async function reveal(stage: Stage): Promise<Act> {
  const { writers, areaId } = stage
  const texts = writers.flatMap(({ person }) => [`${person.name} skriver én`, `${person.name} skriver to`])
  for (const [i, text] of texts.entries()) {
    const { person } = writers[i >> 1] ?? stage.facilitator
    await person.putDraft(`draft${i}${makeId()}`, { areaId, text, rev: 1, state: 'added' })
  }
  const commandId = makeId()
  const command = { type: 'reveal', area: areaId } as const
  const shown = () =>
    asStranger(
      stage.server.url,
      stage.board,
      async ({ doc }) => readCards(doc).filter(({ text }) => texts.includes(text)).length,
    )
  const kept = async () => {
    const owns = await Promise.all(writers.map(({ person }) => person.askOwn()))
    return owns.reduce((sum, { drafts }) => sum + drafts.length, 0)
  }
  return {
    moment: 'reveal',
    begin: () => give(stage, command, commandId),
    async problems() {
      const after = `${await shown()} cards and ${await kept()} drafts`
      await give(stage, command, commandId)
      await give(stage, command, commandId)
      const again = `${await shown()} cards and ${await kept()} drafts`
      const [before, done] = [`0 cards and ${texts.length} drafts`, `${texts.length} cards and 0 drafts`]
      return [
        ...(after === before || after === done ? [] : [`half a reveal: ${after}`]),
        ...(again === done ? [] : [`the reveal given again led to ${again}`]),
      ]
    },
  }
}

async function closeRound(stage: Stage): Promise<Act> {
  const { writers } = stage
  const roundId = makeId()
  await stage.facilitator.person.write((doc, origin) => manyNotes(doc, origin, 3))
  await give(stage, { type: 'openRound', roundId, budget: 2 }, makeId())
  await eventually('the round is open for all', () =>
    writers.every(({ person }) => person.session?.rounds.length === 1),
  )
  for (const { person } of writers)
    await person.putAnswer(roundId, person.session?.rounds[0]?.options.slice(0, 2) ?? [])
  const commandId = makeId()
  const command = { type: 'closeRound', roundId } as const
  const state = () =>
    asStranger(stage.server.url, stage.board, async ({ doc, session }) => {
      const owns = await Promise.all(writers.map(({ person }) => person.askOwn()))
      const ballots = owns.filter(({ answers }) => answers[roundId]?.length === 2).length
      const dots = readResults(doc).flatMap(({ data }) => data.options.map((option) => option.dots))
      return `${session?.rounds[0]?.state}, ${ballots} ballots, dots ${dots.sort().reverse().join(' ')}`
    })
  return {
    moment: 'close',
    begin: () => give(stage, command, commandId),
    async problems() {
      const after = await state()
      await give(stage, command, commandId)
      await give(stage, command, commandId)
      const again = await state()
      const [before, done] = [
        `open, ${writers.length} ballots, dots `,
        `closed, 0 ballots, dots ${writers.length} ${writers.length} 0`,
      ]
      return [
        ...(after === before || after === done ? [] : [`half a closing: ${after}`]),
        ...(again === done ? [] : [`closing it again led to: ${again}`]),
      ]
    },
  }
}
