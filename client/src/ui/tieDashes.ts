/** A title of which no line begins with a dash: it stays with the word before it. To be shown, and not to be kept. */
export const tieDashes = (title: string): string => title.replaceAll(' – ', '\u00a0– ')
