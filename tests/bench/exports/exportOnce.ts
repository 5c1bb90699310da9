import { carryOut } from '@samtavle/server/export/order'
import { readDocument } from '@samtavle/shared/schema/document'
import { makeId } from '@samtavle/shared/schema/ids'
import { newSession } from '@samtavle/shared/schema/session'
import { summarize } from '@samtavle/shared/summary/summarize'
import * as Y from 'yjs'
import { boardDocument } from '../boardDocument.ts'
import type { ExportFormat, Measured } from './formats.ts'

/** Makes one file of a large board in a process of its own and says what that took. */
const [format = 'pdf', notes = '2000'] = process.argv.slice(2)

const doc = new Y.Doc()
Y.applyUpdate(doc, boardDocument(Number(notes)).whole)
const content = readDocument(doc)
const session = newSession({ title: 'Stort møte', locale: 'nb', method: null }, 0, makeId())
const participation = { participants: 200, devices: 180, perspectives: {} }

const started = performance.now()
const summary = summarize({ content, session, participation, now: 0 })
const board = { content, title: session.title, locale: session.locale }
const file = await carryOut({ make: format as ExportFormat, summary, board, images: [] })
const measured: Measured = {
  seconds: Math.round(performance.now() - started) / 1000,
  memoryMB: Math.round(process.resourceUsage().maxRSS / 1024),
  fileKB: Math.round(file.byteLength / 1024),
}
process.stdout.write(JSON.stringify(measured))
