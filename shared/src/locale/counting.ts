import type { Locale } from '../schema/session.ts'
import { languageTags } from './dates.ts'

/** A phrase for each plural form that a language has, with `#` where the number goes. */
export type PluralForms = { other: string } & Partial<Record<Intl.LDMLPluralRule, string>>

/** `count(forms, n)` in one language: the form for n, with n written as that language writes numbers. */
export function counter(locale: Locale): (forms: PluralForms, n: number) => string {
  const rules = new Intl.PluralRules(languageTags[locale])
  return (forms, n) => (forms[rules.select(n)] ?? forms.other).replace('#', formatNumber(n, locale))
}

export function formatNumber(n: number, locale: Locale): string {
  return new Intl.NumberFormat(languageTags[locale]).format(n)
}
