/** How much there is to set: short texts are set in larger type, and what is long must still fit. */
export function textLength(text: string): 'short' | 'medium' | 'long' | 'endless' {
  if (text.length <= 60) return 'short'
  if (text.length <= 140) return 'medium'
  return text.length <= 320 ? 'long' : 'endless'
}
