import { limits } from '@samtavle/shared/schema/limits'
import { Unzip, UnzipInflate } from 'fflate'
import { TableRefused } from './tableRefused.ts'

/** Bytes that are unpacked at a time: a thousand times as many may come out before they can be counted. */
const step = 4096

/**
 * The parts of a zip file whose names are wanted, as text. What comes out is counted as it comes, since no file has to say
 * truly how large it is: a bomb is refused when it has grown to the limit.
 */
export function unzipParts(bytes: Uint8Array, isWanted: (name: string) => boolean): Map<string, string> {
  const parts = new Map<string, Uint8Array[]>()
  let unpacked = 0
  const unzip = new Unzip((file) => {
    if (!isWanted(file.name)) return
    const chunks: Uint8Array[] = []
    parts.set(file.name, chunks)
    file.ondata = (error, chunk) => {
      // What is thrown in here comes back as an error of the unpacking.
      if (error) throw asRefused(error)
      unpacked += chunk.length
      if (unpacked > limits.importedTable.unpackedBytes) throw new TableRefused('too-large')
      chunks.push(chunk)
    }
    file.start()
  })
  unzip.register(UnzipInflate)
  try {
    for (let at = 0; at < bytes.length; at += step) {
      unzip.push(bytes.subarray(at, at + step), at + step >= bytes.length)
    }
  } catch (error) {
    throw asRefused(error)
  }
  return new Map([...parts].map(([name, chunks]) => [name, new TextDecoder().decode(Buffer.concat(chunks))]))
}

const asRefused = (error: unknown): TableRefused =>
  error instanceof TableRefused ? error : new TableRefused('damaged-table')
