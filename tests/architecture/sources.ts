import { readdirSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { projectRoot } from '../tools/runCommand.ts'
import { importsIn, resolveImport } from './imports.ts'
import { rooms } from './rooms.ts'

export interface Source {
  /** From the project's root, with slashes. */
  path: string
  text: string
  /** What it imports, as written there. */
  imports: string[]
}

/** The files in this folder and below that the project's people write by hand, in order of their paths. */
export function sourcesIn(folder: string): Source[] {
  return readdirSync(join(projectRoot, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => posix.join(folder, name.replaceAll('\\', '/')))
    .filter((path) => /\.(?:tsx?|mjs|css)$/.test(path) && !/\/(?:node_modules|dist|data)\//.test(path))
    .sort()
    .map(readSource)
}

function readSource(path: string): Source {
  const text = readFileSync(join(projectRoot, path), 'utf8')
  return { path, text, imports: path.endsWith('.css') ? [] : importsIn(text) }
}

/** The innermost room this file is in; null when it is in none. */
export function roomOf(path: string): string | null {
  const around = Object.keys(rooms).filter((room) => path === room || path.startsWith(`${room}/`))
  return around.sort((a, b) => b.length - a.length)[0] ?? null
}

/** Our own files that this one imports. */
export function ownImportsOf(source: Source): string[] {
  return source.imports.flatMap((specifier) => resolveImport(source.path, specifier) ?? [])
}
