/** More links than these are no use on a note. */
const mostLinks = 3

/** What ends a sentence or a bracket rather than an address. */
const trailing = /[.,;:!?…'"»”’)\]}>]+$/u

/** An address that a text names: where it leads, and the host by which people know it. */
export interface LinkInText {
  href: string
  host: string
}

/**
 * The web addresses in a text, each once. Nothing but http and https, and nothing that hides where it leads behind a name
 * or a password: what somebody else has written is opened by a press.
 */
export function linksIn(text: string): LinkInText[] {
  const links = new Map<string, LinkInText>()
  for (const [found] of text.matchAll(/\bhttps?:\/\/[^\s<>"«»]+/giu)) {
    const address = found.replace(trailing, '')
    if (!URL.canParse(address)) continue
    const { href, host, username, password } = new URL(address)
    if (host && !username && !password) links.set(href, { href, host })
  }
  return [...links.values()].slice(0, mostLinks)
}
