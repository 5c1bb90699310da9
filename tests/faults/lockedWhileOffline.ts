import type { CommandInput } from '@samtavle/shared/protocol/commands'
import { graceMs } from '@samtavle/shared/rules/stepRules'
import { createCard, editCardText, readCards } from '@samtavle/shared/schema/card'
import { makeId } from '@samtavle/shared/schema/ids'
import { eventually, pause } from '../helpers/eventually.ts'
import { type Fault, Findings } from './fault.ts'
import { onStage, Stage } from './stage.ts'
import { openTab, type Tab } from './tabWithoutBrowser.ts'
import { asStranger } from './writer.ts'

/** What happens on the board while somebody writes without a network; with `reopen` it is over when they come back. */
const meanwhile: { command: CommandInput; reopen?: CommandInput }[] = [
  { command: { type: 'lock', on: true } },
  { command: { type: 'lock', on: true }, reopen: { type: 'lock', on: false } },
  { command: { type: 'step', kind: 'pulse' } },
]

/** Somebody writes offline while the board is locked: what they wrote is merged, or offered to them as not saved. */
export const lockedWhileOffline: Fault = {
  id: 'F15',
  about: 'offline while the board was locked',
  runs: { campaign: 30, test: 1 },
  run: (chance) =>
    onStage(Stage.set(2, chance), async (stage) => {
      const found = new Findings()
      const { facilitator, writers } = stage
      const tab = await openTab(writers[1]!.person)
      const known = writeNote(tab, 'Skrevet med nett')
      await eventually('the first note is saved', () => tab.document.sync.get().state === 'saved')
      tab.goOffline()
      const texts = [editNote(tab, known, 'Endret uten nett 👋'), textOf(tab, writeNote(tab, 'Skrevet uten nett'))]
      const { command, reopen } = meanwhile[Math.floor(chance() * meanwhile.length)] ?? meanwhile[0]!
      await facilitator.person.command(command)
      // Longer than a rule that tightens leaves to what is under way; half an hour makes no other difference.
      await pause(graceMs + 500)
      if (reopen) await facilitator.person.command(reopen)
      tab.comeBack()
      await eventually(
        'the tab knows where it stands',
        () => tab.closed !== null || tab.document.sync.get().state === 'saved',
      )
      const merged = await asStranger(stage.server.url, stage.board, async ({ doc }) =>
        readCards(doc).map(({ text }) => text),
      )
      const kept = tab.unsent.store.get().texts.map(({ text }) => text)
      found.lost(
        texts.filter((text) => !merged.includes(text) && !kept.includes(text)).map((text) => `«${text}» is gone`),
      )
      found.expect(!reopen || tab.closed === null, `what may be merged was refused: ${tab.closed?.reason}`)
      found.expect(!!reopen || tab.closed !== null, 'what the board does not take was not refused')
      tab.close()
      return found
    }),
}

function writeNote({ document }: Tab, text: string): string {
  const id = makeId()
  document.write(id, (doc, origin) => createCard(doc, { id, kind: 'note', text, place: [null, 0, 0] }, origin))
  return id
}

function editNote(tab: Tab, id: string, text: string): string {
  tab.document.write(id, (doc, origin) => editCardText(doc, id, text, origin))
  return textOf(tab, id)
}

const textOf = ({ document }: Tab, id: string): string =>
  readCards(document.doc).find((card) => card.id === id)?.text ?? 'no text'
