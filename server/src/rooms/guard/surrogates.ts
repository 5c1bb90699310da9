/**
 * Whether a cut before the unit at `offset` would part the two halves of a character outside the basic plane. Yjs then
 * replaces both halves with U+FFFD, in every replica and for good.
 */
export function partsCharacter(text: string, offset: number): boolean {
  if (offset <= 0 || offset >= text.length) return false
  const before = text.charCodeAt(offset - 1)
  return before >= 0xd800 && before <= 0xdbff
}
