import type { Locale } from '../schema/session.ts'

/** Language tags for Intl, best first: browsers without nynorsk write its dates and numbers as in bokmål. */
export const languageTags: Record<Locale, string[]> = {
  nb: ['nb-NO'],
  nn: ['nn-NO', 'nb-NO'],
  en: ['en-GB'],
}

/** Where the meetings are: an instant has no date of its own, and the machine that writes the report may stand anywhere. */
const timeZone = 'Europe/Oslo'

/** A day `YYYY-MM-DD` in words: `15. januar 2027`. */
export function formatDay(day: string, locale: Locale): string {
  const format = new Intl.DateTimeFormat(languageTags[locale], { dateStyle: 'long', timeZone: 'UTC' })
  return format.format(Date.parse(`${day}T00:00:00Z`))
}

/** A time in ms since 1970 in words, with its date: `20. november 2026 kl. 14:05`. */
export function formatInstant(ms: number, locale: Locale): string {
  return new Intl.DateTimeFormat(languageTags[locale], { dateStyle: 'long', timeStyle: 'short', timeZone }).format(ms)
}

/** The day `YYYY-MM-DD` that it is at a time in ms since 1970. */
export function dayAt(ms: number): string {
  return new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeZone }).format(ms)
}
