import { counter } from '../locale/counting.ts'
import type { Locale } from '../schema/session.ts'

const nbCount = counter('nb')
const nnCount = counter('nn')
const enCount = counter('en')

const nb = {
  noContactDetails: 'Vi ber ikke om navn, e-post eller telefon.',
  notShared: 'Ikke delt ennå.',
  nobodyReads: 'Verken møteleder eller deltakere ser teksten.',
  facilitatorReadsFirst: 'Møteleder ser lappene først, uten navn.',
  shownTogether: 'Lappene vises samtidig.',
  shownTogetherWithoutNames: 'Lappene vises samtidig, uten navn.',
  sharedByChoice: 'Etterpå velger du selv hva du deler.',
  nothingPersonal: 'Ikke skriv navn eller helseopplysninger.',
  onlySums: 'Vi viser bare summen. Er vi få, kan summen røpe hva noen valgte.',
  liveSums: 'Summen vises mens vi gir prikker. Er vi få, kan den røpe hva noen velger.',
  reservation: 'Teksten kommer i oppsummeringen, uten navn.',
  hidden: 'Møtelederen har skjult lappen. Skriv den gjerne på en annen måte.',
  nothingYet: 'Her er det ingen innspill ennå. Oppsummeringen fyller seg selv når dere har skrevet.',
  inputFrom: (n: number) =>
    nbCount(
      {
        one: 'Dette er innspill fra # deltaker, ikke et vedtak.',
        other: 'Dette er innspill fra # deltakere, ikke et vedtak.',
      },
      n,
    ),
  answersBy: (receiver: string, date: string) => `${receiver} svarer innen ${date}.`,
}

export type PromiseWords = typeof nb

const nn: PromiseWords = {
  noContactDetails: 'Vi ber ikkje om namn, e-post eller telefon.',
  notShared: 'Ikkje delt enno.',
  nobodyReads: 'Verken møteleiar eller deltakarar ser teksten.',
  facilitatorReadsFirst: 'Møteleiar ser lappane først, utan namn.',
  shownTogether: 'Lappane blir viste samtidig.',
  shownTogetherWithoutNames: 'Lappane blir viste samtidig, utan namn.',
  sharedByChoice: 'Etterpå vel du sjølv kva du deler.',
  nothingPersonal: 'Ikkje skriv namn eller helseopplysningar.',
  onlySums: 'Vi viser berre summen. Er vi få, kan summen røpe kva nokon valde.',
  liveSums: 'Summen blir vist medan vi gir prikkar. Er vi få, kan han røpe kva nokon vel.',
  reservation: 'Teksten kjem i oppsummeringa, utan namn.',
  hidden: 'Møteleiaren har skjult lappen. Skriv han gjerne på ein annan måte.',
  nothingYet: 'Her er det ingen innspel enno. Oppsummeringa fyller seg sjølv når de har skrive.',
  inputFrom: (n) =>
    nnCount(
      {
        one: 'Dette er innspel frå # deltakar, ikkje eit vedtak.',
        other: 'Dette er innspel frå # deltakarar, ikkje eit vedtak.',
      },
      n,
    ),
  answersBy: (receiver, date) => `${receiver} svarer innan ${date}.`,
}

const en: PromiseWords = {
  noContactDetails: 'We do not ask for your name, e-mail or phone number.',
  notShared: 'Not shared yet.',
  nobodyReads: 'Neither the facilitator nor the participants see the text.',
  facilitatorReadsFirst: 'The facilitator sees the notes first, without names.',
  shownTogether: 'The notes are shown all at once.',
  shownTogetherWithoutNames: 'The notes are shown all at once, without names.',
  sharedByChoice: 'Afterwards you choose yourself what you share.',
  nothingPersonal: 'Please do not write names or health information.',
  onlySums: 'We show only the sum. When we are few, the sum may give away what somebody chose.',
  liveSums: 'The sum is shown while we give dots. When we are few, it may give away what somebody chooses.',
  reservation: 'The text goes into the summary, without a name.',
  hidden: 'The facilitator has hidden the note. You are welcome to write it in another way.',
  nothingYet: 'There is no input here yet. The summary fills itself when you have written.',
  inputFrom: (n) =>
    enCount(
      {
        one: 'This is input from # participant, not a formal decision.',
        other: 'This is input from # participants, not a formal decision.',
      },
      n,
    ),
  answersBy: (receiver, date) => `${receiver} will answer by ${date}.`,
}

export const promiseWords: Record<Locale, PromiseWords> = { nb, nn, en }
