import { ownFamily } from '../painting/letters.ts'
import type { FontSource } from '../painting/orders.ts'

/** The fonts that the page's style sheets bring for notes: a thread of its own knows no style sheets. */
export const fontSources = (): FontSource[] =>
  [...document.styleSheets].flatMap((sheet) =>
    rulesOf(sheet).flatMap((rule) =>
      rule instanceof CSSFontFaceRule ? fontOf(rule.style, sheet.href ?? document.baseURI) : [],
    ),
  )

function fontOf(style: CSSStyleDeclaration, base: string): FontSource[] {
  const family = style.getPropertyValue('font-family').replaceAll(/["']/g, '')
  if (family !== ownFamily || !URL.canParse('.', base)) return []
  const source = style
    .getPropertyValue('src')
    .replaceAll(/url\(["']?([^"')]+)["']?\)/g, (_, address: string) => `url("${new URL(address, base)}")`)
  const read = (name: string) => style.getPropertyValue(name) || undefined
  const descriptors = { style: read('font-style'), weight: read('font-weight'), unicodeRange: read('unicode-range') }
  return [{ source, descriptors }]
}

/** Sheets that an extension of the browser has brought from elsewhere cannot be read. */
function rulesOf(sheet: CSSStyleSheet): CSSRule[] {
  try {
    return [...sheet.cssRules]
  } catch {
    return []
  }
}
