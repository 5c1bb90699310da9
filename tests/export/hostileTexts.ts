import type { Summary } from '@samtavle/shared/summary/summary'

/** Texts that try to be more than text. */
export const hostileTexts: readonly string[] = [
  '<script>alert(1)</script>',
  '</title><script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  `' onmouseover='alert(1)`,
  '</style><style>body{display:none}',
  '<!-- -->]]>&lt;b&gt;&#60;i&#62;',
  '{{7*7}} `backticks` $(7*7)',
  '| a | b |\n| --- | --- |\n| 1 | 2 |',
  'Vi er enige\n\n# Vedtatt av kommunestyret\n\n- ja\n1. ja\n2) ja\n+ ja\n\n---\n===\n',
  '> sitat\n\n    kode\n\n```\nkode\n```\n~~~',
  '[Les mer](javascript:alert(1)) ![](http://example.org/x.png) [a]: http://example.org',
  '<http://example.org> *fet* _kursiv_ ~~borte~~ \\*',
  'en\rto\u2028tre\u2029fire\u0085fem\vseks\fsju',
  '\u202egnilkivs \u2067\u2066\u202d\u2069\u202c\u202c\u2069',
  '=SUM(1+1)*cmd|/C calc!A0',
  '__proto__',
  '  ',
  '\\',
  '#',
  '1.',
]

const textKeys = new Set([
  'title',
  'promise',
  'text',
  'question',
  'purpose',
  'definition',
  'prompt',
  'term',
  'meaning',
  'owner',
  'receiver',
])

/** The same report with this text in every place where somebody's text stands. */
export function withTexts(summary: Summary, text: string): Summary {
  const replaced = (value: unknown, key: string): unknown => {
    if (typeof value === 'string') return textKeys.has(key) && value !== '' ? text : value
    if (key === 'sections') return value
    if (Array.isArray(value))
      return value.map((item) => (typeof item === 'string' && key !== 'hidden' ? text : replaced(item, key)))
    if (value === null || typeof value !== 'object') return value
    return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, replaced(member, name)]))
  }
  const { figures, ...sections } = summary
  const participation = { ...summary.participation, perspectives: Object.fromEntries([[text, 5]]) }
  return { ...(replaced(sections, '') as Summary), participation, figures }
}
