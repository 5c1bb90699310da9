/** The numbers of the rules that a specification lists as `- **ABC-1** …`, in its order. */
export function rulesIn(specification: string): string[] {
  return [...specification.matchAll(/^- \*\*([A-Z]+-\d+)\*\*/gm)].map((match) => match[1] ?? '')
}

/** The numbers that the titles in a test file begin with: one or more, apart from each other by a space or comma. */
export function quotedIn(source: string): string[] {
  const titles = source.matchAll(/\(\s*['"`]((?:[A-Z]+-\d+[\s,:]+)+)\S/g)
  return [...titles].flatMap((match) => (match[1] ?? '').match(/[A-Z]+-\d+/g) ?? [])
}
