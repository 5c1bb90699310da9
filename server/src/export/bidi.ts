/** Characters that begin an embedding or override, and an isolate, each closed by its own kind of closer. */
const embeddings = '\u202a\u202b\u202d\u202e'
const isolates = '\u2066\u2067\u2068'
const popEmbedding = '\u202c'
const popIsolate = '\u2069'

/**
 * The text with its bidirectional controls in balance: closers that close nothing are left out, and what is left open is
 * closed at the end. Otherwise a note could turn the letters around of what the page says after it.
 */
export function balancedBidi(text: string): string {
  const open: string[] = []
  let balanced = ''
  for (const char of text) {
    if (embeddings.includes(char)) open.push(popEmbedding)
    else if (isolates.includes(char)) open.push(popIsolate)
    else if (char === popEmbedding || char === popIsolate) {
      if (open.at(-1) !== char) continue
      open.pop()
    }
    balanced += char
  }
  return balanced + open.reverse().join('')
}
