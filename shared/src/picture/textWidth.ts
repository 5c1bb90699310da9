/**
 * Widths of the signs of Inter (weight 500) in hundredths of the font size: nothing here can measure a font. Signs that
 * are not named are as wide as an average one, those of wide scripts and emoji wider.
 */
const signs: Record<number, string> = {
  24: 'ijlìíîïĩīĭįıĵĺļł',
  28: ' I¦ÌÍÎÏĨĪĬĮİ',
  32: "!',.:;`¡´·¸¹",
  36: '()/[\\]ft|ľţŧ',
  40: '1rŀŕŗř',
  44: '{}ª°²³',
  48: '"-^_¯º“”–',
  52: '*?s¿ĳśŝşš',
  56: '7JLackvxyz¢¥§àáâãäåçýÿāăąćĉċčķĸĹĻĽĿŁźżž',
  64: '#$&034689BPRSTZ£ÞßŔŖŘŚŜŞŠŢŤŦŹŻŽ',
  68: '+<=>KY~¬®±×Ý÷ĶŶŸ€',
  72: 'ACDVX¤ÀÁÂÃÄÅÇĀĂĄĆĈĊČĎ',
  76: 'GHNOQUÐÑÒÓÔÕÖØÙÚÛÜĐĜĞĠĢĤŃŅŇŊŌŎŐŨŪŬŮŰŲ',
  84: 'wŵ',
  88: 'm',
  92: 'Mæ©…',
  100: '%@WÆŒœŴ—',
}

const average = 60
const wide = 105

const widths = new Map(
  Object.entries(signs).flatMap(([width, group]) => [...group].map((sign) => [sign, Number(width)])),
)

/** About how wide a text is at a font size, in its unit; a little too wide rather than too narrow. */
export function textWidth(text: string, fontSize: number): number {
  let sum = 0
  for (const sign of text) sum += widths.get(sign) ?? unnamedWidth(sign)
  return (sum * fontSize) / 100
}

function unnamedWidth(sign: string): number {
  if (/\p{Mark}|[\u200b-\u200f\u2060-\u206f]/u.test(sign)) return 0
  return /[\p{Extended_Pictographic}\u1100-\u11ff\u2e80-\uffef]/u.test(sign) ? wide : average
}

/** The text if it is at most so wide, or as much of its beginning as is, with an ellipsis. */
export function cutTo(width: number, text: string, fontSize: number): string {
  if (textWidth(text, fontSize) <= width) return text
  const room = width - textWidth('…', fontSize)
  let cut = ''
  for (const sign of text) {
    if (textWidth(cut + sign, fontSize) > room) break
    cut += sign
  }
  return `${cut.trimEnd()}…`
}
