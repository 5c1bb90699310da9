import type { Locale } from '@samtavle/shared/schema/session'

const nb = {
  file: 'Alt jeg har skrevet',
  title: 'Alt jeg har skrevet på tavla',
  name: 'Navn',
  cards: 'Lapper og andre kort',
  comments: 'Kommentarer',
  to: (text: string) => `til «${text}»`,
  toBrief: 'til rammene',
  drafts: 'Kladder som ingen andre har sett',
  answers: 'Svar på det som fortsatt er åpent',
  hidden: 'skjult av møtelederen',
  withdrawn: 'tatt bort',
  inField: 'ikke lagt til ennå',
  nothing: 'Det er ingenting her.',
}

/** The words around what somebody has written. */
export const ownWords: Record<Locale, typeof nb> = {
  nb,
  nn: {
    file: 'Alt eg har skrive',
    title: 'Alt eg har skrive på tavla',
    name: 'Namn',
    cards: 'Lappar og andre kort',
    comments: 'Kommentarar',
    to: (text) => `til «${text}»`,
    toBrief: 'til rammene',
    drafts: 'Kladdar som ingen andre har sett',
    answers: 'Svar på det som framleis er ope',
    hidden: 'gøymd av møteleiaren',
    withdrawn: 'teken bort',
    inField: 'ikkje lagd til enno',
    nothing: 'Det er ingenting her.',
  },
  en: {
    file: 'Everything I have written',
    title: 'Everything I have written on the board',
    name: 'Name',
    cards: 'Notes and other cards',
    comments: 'Comments',
    to: (text) => `to “${text}”`,
    toBrief: 'to the brief',
    drafts: 'Drafts that nobody else has seen',
    answers: 'Answers to what is still open',
    hidden: 'hidden by the facilitator',
    withdrawn: 'taken away',
    inField: 'not added yet',
    nothing: 'There is nothing here.',
  },
}
