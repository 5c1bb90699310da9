import { locales } from '@samtavle/shared/schema/choices'
import type { Locale } from '@samtavle/shared/schema/session'
import i18next from 'i18next'
import { initReactI18next } from 'react-i18next'
import type { FirstMessages, Messages } from './messages.ts'

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: Messages }
  }
}

/** A language is a folder of texts that is fetched when somebody wants it; a poor phone begins with the first of them. */
const loadFirst: Record<Locale, () => Promise<{ first: FirstMessages }>> = {
  nb: () => import('./nb/first.ts'),
  nn: () => import('./nn/first.ts'),
  en: () => import('./en/first.ts'),
}
const loadAll: Record<Locale, () => Promise<{ messages: Messages }>> = {
  nb: () => import('./nb/index.ts'),
  nn: () => import('./nn/index.ts'),
  en: () => import('./en/index.ts'),
}

/** Whether more than the first page has been shown. */
let needsAll = false

const chosenKey = 'samtavle.language'

/** Gets the interface ready in the language that was chosen on this device, or that the browser asks for. */
export async function startI18n(): Promise<void> {
  const locale = chosenLocale() ?? browserLocale()
  const { first } = await loadFirst[locale]()
  await i18next.use(initReactI18next).init({
    lng: locale,
    resources: { [locale]: { translation: first } },
    interpolation: { escapeValue: false },
    returnNull: false,
  })
  document.documentElement.lang = locale
}

/** Changes the language of the interface, on this device from now on. Prompts and notes stay in the board's. */
export async function chooseLocale(locale: Locale): Promise<void> {
  try {
    localStorage.setItem(chosenKey, locale)
  } catch {
    // Without storage the choice lasts as long as the page.
  }
  await showLocale(locale)
}

/** Fetches the texts of a language, for those who need it beside the one of the interface. */
export async function fetchWords(locale: Locale): Promise<void> {
  const { messages } = await loadAll[locale]()
  i18next.addResourceBundle(locale, 'translation', messages)
}

/** Fetches the texts beyond those of the first page, in the language of the interface and in each that it changes to. */
export async function fetchAllWords(): Promise<void> {
  needsAll = true
  await fetchWords(currentLocale())
}

/** Changes the language of the interface for as long as the page lives. */
export async function showLocale(locale: Locale): Promise<void> {
  if (needsAll) await fetchWords(locale)
  else i18next.addResourceBundle(locale, 'translation', (await loadFirst[locale]()).first)
  await i18next.changeLanguage(locale)
  document.documentElement.lang = locale
}

/** The language that the interface is in now. */
export const currentLocale = (): Locale => locales.find((locale) => locale === i18next.language) ?? 'nb'

function chosenLocale(): Locale | undefined {
  try {
    return locales.find((locale) => locale === localStorage.getItem(chosenKey))
  } catch {
    return undefined
  }
}

function browserLocale(): Locale {
  for (const tag of navigator.languages) {
    const language = tag.slice(0, 2)
    if (language === 'no') return 'nb'
    const found = locales.find((locale) => locale === language)
    if (found) return found
  }
  return 'nb'
}
