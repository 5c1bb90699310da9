import { RowSink } from './rowSink.ts'
import { attribute, scanXml } from './scanXml.ts'
import { TableRefused } from './tableRefused.ts'
import { unzipParts } from './unzipParts.ts'

const stringsPart = 'xl/sharedStrings.xml'
const bookPart = 'xl/workbook.xml'
const relationsPart = 'xl/_rels/workbook.xml.rels'

/** A sheet of a workbook as rows, and what all its sheets are called. */
export interface Workbook {
  sheets: string[]
  /** Which of them this is, from 0. */
  sheet: number
  rows: string[][]
  /** Which row of the sheet each of them is, from 1. */
  numbers: number[]
}

/** Reads one sheet of an Excel workbook (.xlsx): texts and numbers as they are stored, nothing computed, nothing from elsewhere. */
export function workbookRows(bytes: Uint8Array, wanted: number): Workbook {
  const parts = unzipParts(bytes, (name) => [stringsPart, bookPart, relationsPart].includes(name) || isSheet(name))
  const book = parts.get(bookPart)
  if (book === undefined) throw new TableRefused('no-table')
  const places = relationsIn(parts.get(relationsPart) ?? '')
  const sheets = sheetsIn(book)
  const sheet = Math.min(wanted, sheets.length - 1)
  const source = parts.get(places.get(sheets[sheet]?.relation ?? '') ?? '')
  if (source === undefined) throw new TableRefused('damaged-table')
  const { rows, numbers } = rowsIn(source, stringsIn(parts.get(stringsPart) ?? ''))
  return { sheets: sheets.map(({ name }) => name), sheet, rows, numbers }
}

const isSheet = (name: string): boolean => /^xl\/worksheets\/[^/]+\.xml$/.test(name)

function sheetsIn(xml: string): { name: string; relation: string }[] {
  const sheets: { name: string; relation: string }[] = []
  scanXml(xml, {
    open: (name, attributes) => {
      if (name === 'sheet') sheets.push({ name: attribute(attributes, 'name'), relation: attribute(attributes, 'id') })
    },
    close: () => {},
    text: () => {},
  })
  if (sheets.length === 0) throw new TableRefused('damaged-table')
  return sheets
}

/** By the id that the workbook knows a sheet by, the part that it is in. */
function relationsIn(xml: string): Map<string, string> {
  const places = new Map<string, string>()
  scanXml(xml, {
    open: (name, attributes) => {
      if (name !== 'Relationship') return
      const target = attribute(attributes, 'Target')
      places.set(attribute(attributes, 'Id'), target.startsWith('/') ? target.slice(1) : `xl/${target}`)
    },
    close: () => {},
    text: () => {},
  })
  return places
}

/** The texts that cells refer to by number. How a text is pronounced stands beside it and is left out. */
function stringsIn(xml: string): string[] {
  const strings: string[] = []
  let text = ''
  let isText = false
  let isAside = false
  scanXml(xml, {
    open: (name) => {
      if (name === 'si') text = ''
      if (name === 'rPh') isAside = true
      isText = name === 't' && !isAside
    },
    close: (name) => {
      if (name === 'si') strings.push(text)
      if (name === 'rPh') isAside = false
      isText = false
    },
    text: (read) => {
      if (isText) text += read()
    },
  })
  return strings
}

function rowsIn(xml: string, strings: readonly string[]): RowSink {
  const sink = new RowSink()
  let cell = { at: 0, type: '', value: '' }
  let isValue = false
  let number: number | undefined
  scanXml(xml, {
    open: (name, attributes) => {
      if (name === 'row') number = Number(attribute(attributes, 'r')) || undefined
      if (name === 'c')
        cell = { at: columnOf(attribute(attributes, 'r')) ?? sink.width, type: attribute(attributes, 't'), value: '' }
      isValue = name === 'v' || name === 't'
    },
    close: (name) => {
      isValue = false
      if (name === 'c') sink.cell(cell.at, textOf(cell, strings))
      if (name === 'row') sink.endRow(number)
    },
    text: (read) => {
      if (isValue) cell.value += read()
    },
  })
  return sink
}

function textOf({ type, value }: { type: string; value: string }, strings: readonly string[]): string {
  // Errors, such as of a formula that leads nowhere, are nobody's words.
  if (type === 'e') return ''
  return type === 's' ? (strings[Number(value)] ?? '') : value
}

/** The column of an address such as `B7`, from 0; null where there is none. */
function columnOf(address: string): number | null {
  const letters = /^[A-Z]{1,3}/.exec(address)?.[0]
  if (!letters) return null
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
}
