import { type Locale, locales } from '@samtavle/shared/schema/session'
import i18next from 'i18next'
import { initReactI18next } from 'react-i18next'
import type { Messages } from './messages.ts'

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: Messages }
  }
}

/** A language is a folder of texts that is fetched when somebody wants it. */
const load: Record<Locale, () => Promise<{ messages: Messages }>> = {
  nb: () => import('./nb/index.ts'),
  nn: () => import('./nn/index.ts'),
  en: () => import('./en/index.ts'),
}

const chosenKey = 'samtavle.language'

/** Gets the interface ready in the language that was chosen on this device, or that the browser asks for. */
export async function startI18n(): Promise<void> {
  const locale = chosenLocale() ?? browserLocale()
  const { messages } = await load[locale]()
  await i18next.use(initReactI18next).init({
    lng: locale,
    resources: { [locale]: { translation: messages } },
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
  const { messages } = await load[locale]()
  i18next.addResourceBundle(locale, 'translation', messages)
}

/** Changes the language of the interface for as long as the page lives. */
export async function showLocale(locale: Locale): Promise<void> {
  await fetchWords(locale)
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
