/** SVG that may stand in a picture as it is. */
export interface Svg {
  readonly source: string
}

type Content = Svg | string | number | readonly Content[]

/**
 * Makes SVG from a template. Every string put into it is text, whatever it looks like: it is escaped for element content
 * and for attribute values in double quotes, and signs that XML cannot hold are left out.
 */
export function svg(template: TemplateStringsArray, ...values: Content[]): Svg {
  return { source: template.map((part, i) => part + sourceOf(values[i] ?? '')).join('') }
}

function sourceOf(content: Content): string {
  if (typeof content === 'string') return escaped(content)
  if (typeof content === 'number') return String(Math.round(content * 10) / 10)
  return 'source' in content ? content.source : content.map(sourceOf).join('')
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

// biome-ignore lint/suspicious/noControlCharactersInRegex: what XML has no way to write
const unwritable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g

const escaped = (text: string): string =>
  text.replace(unwritable, '').replace(/[&<>"]/g, (sign) => entities[sign] ?? '')
