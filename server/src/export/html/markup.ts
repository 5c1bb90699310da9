import { balancedBidi } from '../bidi.ts'

/** HTML that may stand on a page as it is. */
export interface Markup {
  readonly source: string
}

type Content = Markup | string | number | null | undefined | readonly Content[]

/**
 * Makes HTML from a template. Every string put into it is text, whatever it looks like: it is escaped for element content
 * and for attribute values in double quotes. Only other templates are taken as HTML; null and undefined leave nothing.
 */
export function html(template: TemplateStringsArray, ...values: Content[]): Markup {
  const parts = template.map((part, i) => part + sourceOf(values[i]))
  return { source: parts.join('') }
}

function sourceOf(content: Content): string {
  if (content === null || content === undefined) return ''
  if (typeof content === 'string') return escaped(balancedBidi(content))
  if (typeof content === 'number') return String(content)
  return 'source' in content ? content.source : content.map(sourceOf).join('')
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

const escaped = (text: string): string => text.replace(/[&<>"']/g, (char) => entities[char] ?? '')
