import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import type { Plugin } from 'vite'

/** Files that are smaller when they are compressed; pictures and fonts are compressed already. */
const compressible = /\.(js|css|html|svg|json|webmanifest)$/

/** Below this many bytes a compressed file is not worth its headers. */
const leastBytes = 500

/** Puts a `.gz` and a `.br` beside every text of the build, so that the server need not compress while people wait. */
export function precompress(): Plugin {
  return {
    name: 'precompress',
    apply: 'build',
    writeBundle({ dir }) {
      for (const { name, parentPath } of readdirSync(dir ?? '', { recursive: true, withFileTypes: true })) {
        if (!compressible.test(name)) continue
        const path = join(parentPath, name)
        const text = readFileSync(path)
        if (text.length < leastBytes) continue
        writeFileSync(`${path}.gz`, gzipSync(text, { level: 9 }))
        writeFileSync(`${path}.br`, brotliCompressSync(text))
      }
    },
  }
}
