import { crc32 } from 'node:zlib'

/** Bytes as they are stored: together with their place in the log and a checksum of both. */
export interface Checked {
  seq: number
  bytes: Uint8Array
  checksum: number
}

/** CRC-32 of a sequence number and bytes. It finds damage by chance, not by intent. */
export const checksumOf = (seq: number, bytes: Uint8Array): number => crc32(bytes, crc32(String(seq)))

export const isWhole = ({ seq, bytes, checksum }: Checked): boolean => checksumOf(seq, bytes) === checksum
