import { areaHeader, areaPadding, gap, noteSize } from '@samtavle/shared/layout/grid'
import { createArea } from '@samtavle/shared/schema/area'
import { createCard } from '@samtavle/shared/schema/card'
import { createTheme } from '@samtavle/shared/schema/theme'
import { colours } from '@samtavle/shared/schema/values'
import type * as Y from 'yjs'

/** Boards to look at the canvas with: how it is with few notes, with many, and with words of every kind. */

const said = [
  'Et sted som er åpent når skolen er stengt',
  'Noen å være sammen med uten å måtte ha på skjermen',
  'At de voksne faktisk spør oss først',
  'Noe annet enn idrett, ikke alle liker ball',
  'Buss hjem etter klokka ni',
  'Lage middag sammen og spise den sammen',
  'Treffes på tvers av alder – besteforeldre også',
  'Et verksted der det er lov å rote',
  'Lys på stien bak biblioteket',
  'Noen som sier hei når du kommer inn',
  'Billig kaffe og gratis vann',
  'Et rom der det er stille',
] as const

const words = [
  'oversettelsesperspektivet',
  'kunnskapssammenstillingen og samarbeidskonstellasjoner',
  'interessemotsetninger',
  'Vi ble enige 🎉 👩🏽‍🚒 👨‍👩‍👧‍👦 🏳️‍🌈 og gikk hjem 🚲',
  'نريد مكانًا نلتقي فيه بعد المدرسة، مفتوحًا للجميع',
  'Зустріч для всіх: батьки, діти та бабусі',
  '«Sitat» “quote” – én, à la carte, Ærlig talt … Åse & Øyvind',
  `${said[0]}. ${said[1]}. ${said[2]}. ${said[3]}. ${said[4]}. ${said[5]}.`,
] as const

/** Where the note of this number lies in an area with so many columns. */
const placeIn = (area: string | null, i: number, columns: number): [string | null, number, number] => [
  area,
  areaPadding + (i % columns) * (noteSize.width + gap),
  areaHeader + Math.floor(i / columns) * (noteSize.height + gap),
]

const sizeFor = (columns: number, rows: number): [number, number] => [
  2 * areaPadding + columns * (noteSize.width + gap) - gap,
  areaHeader + areaPadding + rows * (noteSize.height + gap) - gap,
]

const idOf = (name: string, i: number): string => `${name}${i}`.padEnd(20, 'x')

/** Sixteen notes in one area. */
export function writeSixteen(doc: Y.Doc, origin: unknown): void {
  const area = idOf('sixteen', 0)
  const asked = { title: 'Ønsker', prompt: 'Hva savner du her?', colour: 'yellow' } as const
  createArea(doc, { id: area, ...asked, rect: [0, 0, ...sizeFor(4, 4)] }, origin)
  for (let i = 0; i < 16; i++) {
    const text = said[i % said.length] ?? ''
    createCard(doc, { id: idOf('note', i), kind: 'note', text, place: placeIn(area, i, 4) }, origin)
  }
}

/** Three hundred notes in twelve themes, of which each has an area to itself. */
export function writeCrowd(doc: Y.Doc, origin: unknown): void {
  const [width, height] = sizeFor(5, 5)
  for (let group = 0; group < 12; group++) {
    const area = idOf('area', group)
    const theme = idOf('theme', group)
    const [x, y] = [(group % 4) * (width + 60), Math.floor(group / 4) * (height + 60)]
    const colour = colours[group % colours.length]
    createArea(doc, { id: area, title: `Bord ${group + 1}`, prompt: '', colour, rect: [x, y, width, height] }, origin)
    createTheme(doc, { id: theme, title: said[group] ?? '', area, order: `a${group.toString(36)}` }, origin)
    for (let i = 0; i < 25; i++) {
      const text = said[(group + i) % said.length] ?? ''
      const card = { id: idOf(`note${group}x`, i), kind: 'note', text, place: placeIn(area, i, 5), theme } as const
      createCard(doc, card, origin)
    }
  }
}

/** Long words, emoji, letters from the right, and a text that makes its note grow. */
export function writeWords(doc: Y.Doc, origin: unknown): void {
  const area = idOf('words', 0)
  createArea(
    doc,
    { id: area, title: 'Ord', prompt: 'Hva betyr ordet?', colour: 'blue', rect: [0, 0, ...sizeFor(4, 3)] },
    origin,
  )
  for (const [i, text] of words.entries()) {
    createCard(doc, { id: idOf('word', i), kind: 'note', text, place: placeIn(area, i, 4) }, origin)
  }
}
