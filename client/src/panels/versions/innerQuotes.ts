const inner: Record<string, string> = { '«': '‹', '»': '›', '“': '‘', '”': '’' }

/** Words that are to stand in quotation marks: the marks among them become inner ones. */
export const innerQuotes = (words: string): string => words.replace(/[«»“”]/g, (mark) => inner[mark] ?? mark)
