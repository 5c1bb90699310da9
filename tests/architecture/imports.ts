import { posix } from 'node:path'

const patterns = [
  // import x from 'y', import type { x } from 'y', export { x } from 'y', export * from 'y'
  /\b(?:import|export)\b[^'"();]*?\bfrom\s*(['"])([^'"]+)\1/g,
  // import 'y'
  /\bimport\s*(['"])([^'"]+)\1/g,
  // import('y'), as an expression and as a type
  /\bimport\s*\(\s*(['"])([^'"]+)\1/g,
  // new URL('./y', import.meta.url): how workers are named
  /\bnew\s+URL\s*\(\s*(['"])(\.[^'"]+\.m?[jt]sx?)\1\s*,\s*import\.meta\.url/g,
]

/** What a source file imports, as it is written there, each once: statically, dynamically, as types, as a worker. */
export function importsIn(source: string): string[] {
  const code = withoutComments(source)
  const found = patterns.flatMap((pattern) => [...code.matchAll(pattern)].map((match) => match[2] ?? ''))
  return [...new Set(found)]
}

/**
 * The path, from the project's root, of one of our own files that is imported as `specifier` by the file at `importer`; null
 * when it is not one of ours. A file of another package is named without its extension, which is .ts.
 */
export function resolveImport(importer: string, specifier: string): string | null {
  const [path = ''] = specifier.split('?')
  if (path.startsWith('.')) return posix.join(posix.dirname(importer), path)
  const [, workspacePackage, file] = /^@samtavle\/(\w+)\/(.+)$/.exec(path) ?? []
  return file ? `${workspacePackage}/src/${file}.ts` : null
}

/** The source with its comments and the text of its templates blanked out; what is in quotes stays. */
export function withoutComments(source: string): string {
  return source.replace(tokens, (token) => (token.startsWith("'") || token.startsWith('"') ? token : blank(token)))
}

/** The source with the content of its strings blanked out as well. */
export function withoutStrings(source: string): string {
  return source.replace(tokens, blank)
}

// Quotes end on their line: a lone apostrophe (in the text of an element) does not swallow what comes after it.
const tokens = /\/\*[\s\S]*?\*\/|\/\/.*|`(?:\\[\s\S]|[^\\`])*`|'(?:\\.|[^\\'\n])*'|"(?:\\.|[^\\"\n])*"/g

const blank = (token: string): string => token.replace(/[^\n]/g, ' ')
