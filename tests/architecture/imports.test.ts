import { describe, expect, test } from 'vitest'
import { importsIn, resolveImport, withoutStrings } from './imports.ts'

describe('the import scanner', () => {
  test.each([
    ['a value', `import { a } from './a.ts'`, ['./a.ts']],
    ['a type', `import type { A } from './a.ts'`, ['./a.ts']],
    ['several lines', `import {\n  a,\n  type B,\n} from "./a.ts"`, ['./a.ts']],
    ['everything', `import * as a from 'a'`, ['a']],
    ['a side effect', `import './a.css'`, ['./a.css']],
    ['a dynamic import', `const a = await import('./a.ts')`, ['./a.ts']],
    ['the type of a module', `let a: import('./a.ts').A`, ['./a.ts']],
    ['a re-export', `export { a } from './a.ts'`, ['./a.ts']],
    ['a worker', `new Worker(new URL('./a.ts', import.meta.url))`, ['./a.ts']],
    ['one after another', `import a from 'a'\nimport b from 'b'\nimport c from 'a'`, ['a', 'b']],
    ['an apostrophe in the text of an element', `const a = <p>it's</p>\nimport('./a.ts')`, ['./a.ts']],
  ])('ARC-11 sees %s', (_, source, expected) => {
    expect(importsIn(source).sort()).toEqual(expected)
  })

  test.each([
    ['a line comment', `// import a from 'a'`],
    ['a block comment', `/* import a from 'a'\nimport 'b' */`],
    ['a template', '`import a from "a"`'],
    ['an export of its own', `export const from = 'a'`],
    ['the address of a folder', `new URL('./dist', import.meta.url)`],
    ['a method called from', `const a = Array.from('a')`],
  ])('ARC-11 does not see an import in %s', (_, source) => {
    expect(importsIn(source)).toEqual([])
  })

  test('ARC-11 finds our own files by relative path and by package', () => {
    expect(resolveImport('client/src/pages/home.tsx', '../ui/button.tsx')).toBe('client/src/ui/button.tsx')
    expect(resolveImport('client/src/pages/home.tsx', './look.css?inline')).toBe('client/src/pages/look.css')
    expect(resolveImport('server/src/app.ts', '@samtavle/shared/schema/card')).toBe('shared/src/schema/card.ts')
    expect(resolveImport('server/src/app.ts', 'hono')).toBeNull()
  })

  test('ARC-11 looks for globals in code alone', () => {
    expect(withoutStrings(`// fetch(1)\nconst a = 'fetch(2)'\nfetch(a)`).match(/fetch/g)).toHaveLength(1)
  })
})
