import type { StoredBoard } from '@samtavle/server/storage/boardStore'
import { entityOf, roots } from '@samtavle/shared/schema/entity'
import { type Result, readResults } from '@samtavle/shared/schema/result'
import type * as Y from 'yjs'
import { contentOf, sameDocument } from '../helpers/documents.ts'
import { schemaProblems } from '../helpers/schemaProblems.ts'
import type { Journal } from './journal.ts'
import { lossesOf } from './losses.ts'
import { foreignWords, keptInVersions, wrongTurns } from './wordsInvariants.ts'
import type { World } from './world.ts'

/** Somebody who has just come, with an empty document: what they were sent, and what came of it. */
export interface Newcomer {
  doc: Y.Doc
  frames: Buffer[]
}

/** All that is wrong when nothing is under way any more and everybody is connected; sentences. */
export async function problemsOf(world: World, newcomer: Newcomer, stored: StoredBoard): Promise<string[]> {
  const versions = await Promise.all(stored.versions.map(({ id }) => world.server.storedVersion(id)))
  return [
    ...world.journal.broken,
    ...unequal(world, newcomer),
    ...schemaProblems(newcomer.doc),
    ...lossesOf(world.journal, newcomer.doc, stored),
    ...wrongAuthors(world.journal, newcomer.doc, stored),
    ...wrongRounds(world.journal, newcomer.doc, stored),
    ...shownSecrets(world, newcomer, stored),
    ...foreignWords(world.journal, newcomer.doc, stored),
    ...wrongTurns(stored),
    ...keptInVersions(world.journal, newcomer.doc, stored, versions),
    ...refusedManners(world),
  ]
}

/** What may be decided while an honest client does not hear of it; every other refusal is about how it writes. */
const decidedMeanwhile = ['viewer', 'locked', 'step', 'stricter', 'gone', 'not-yours']

/** Who writes what our client offers, and takes it back as our client does, is never refused for how they write. */
function refusedManners({ tabs }: World): string[] {
  return tabs
    .filter(({ wasRude }) => !wasRude)
    .flatMap(({ name, refusals }) =>
      refusals
        .filter((reason) => !decidedMeanwhile.includes(reason))
        .map((reason) => `${name}, who is honest, was refused with ${reason}`),
    )
}

function unequal({ tabs }: World, { doc }: Newcomer): string[] {
  return tabs.flatMap((tab) => [
    ...(sameDocument(tab.doc, doc) ? [] : [`${tab.name} has another document than a newcomer`]),
    ...(JSON.stringify(tab.session) === JSON.stringify(tabs[0]?.session) ? [] : [`${tab.name} has another session`]),
  ])
}

/** Who made something never changes, and is known for as long as it is there. */
function wrongAuthors({ authors }: Journal, doc: Y.Doc, stored: StoredBoard): string[] {
  const problems = stored.authors.flatMap(({ entity, participant }) => {
    const before = authors.get(entity) ?? participant
    authors.set(entity, participant)
    return before === participant ? [] : [`${entity} has another author than before`]
  })
  const known = new Set(stored.authors.map(({ entity }) => entity))
  const forgotten = [...authors.keys()].filter((id) => !known.has(id) && roots.some((root) => entityOf(doc, root, id)))
  return [...problems, ...forgotten.map((id) => `the author of ${id} is forgotten`)]
}

/** Nobody has more dots than the budget, and the sums that were published are those of the ballots. */
function wrongRounds({ rounds }: Journal, doc: Y.Doc, stored: StoredBoard): string[] {
  const budgets = new Map(stored.session.rounds.map(({ id, budget }) => [id, budget]))
  const over = stored.answers.filter(({ question, values }) => values.length > (budgets.get(question) ?? 1))
  return [
    ...over.map(({ question }) => `somebody has more dots in ${question} than the budget`),
    ...readResults(doc).flatMap((result) => wrongSums(result, rounds.get(result.id)?.ballots)),
  ]
}

function wrongSums({ id, data }: Result, ballots: Map<string, string[][]> | undefined): string[] {
  if (!ballots) return [`there is a result of ${id}, which nobody has opened`]
  const dotsOn = (card: string, ballot: string[]) => ballot.filter((dot) => dot === card).length
  return data.options.flatMap(({ card, dots }) => {
    const possible = [...ballots.values()].map((asked) => asked.map((ballot) => dotsOn(card, ballot)))
    const least = possible.reduce((sum, counts) => sum + Math.min(...counts), 0)
    const most = possible.reduce((sum, counts) => sum + Math.max(...counts), 0)
    return dots < least || dots > most ? [`${card} has ${dots} dots in ${id}, not ${least} to ${most}`] : []
  })
}

/** What has been taken out of the document is in nobody's copy, in nothing that is sent, and in nothing that is stored of it. */
function shownSecrets({ tabs, journal }: World, { doc, frames }: Newcomer, stored: StoredBoard): string[] {
  const erased = [...journal.authors.keys()].filter((id) => !roots.some((root) => entityOf(doc, root, id)))
  const hidden = stored.hidden.map(({ card }) => card)
  const secret = [...hidden, ...erased].flatMap((card) => marksOf(card, journal, stored))
  const log = [stored.snapshot ?? new Uint8Array(), ...stored.tail].map((bytes) => Buffer.from(bytes))
  const copies = [...tabs.map(({ doc }) => doc), doc].map((copy) => Buffer.from(contentOf(copy)))
  const seen = (where: Buffer[], mark: string) => where.some((bytes) => bytes.includes(mark))
  return [
    ...(secret.some((mark) => seen(copies, mark)) ? ['somebody has a hidden text'] : []),
    ...(secret.some((mark) => seen(frames, mark)) ? ['a newcomer was sent a hidden text'] : []),
    ...(secret.some((mark) => seen(log, mark)) ? ['a hidden text is in the log'] : []),
  ]
}

function marksOf(card: string, { marks }: Journal, { authors }: StoredBoard): string[] {
  const draft = authors.find(({ entity }) => entity === card)?.draft
  return [...(marks.get(card) ?? []), ...(draft ? (marks.get(draft) ?? []) : [])]
}
