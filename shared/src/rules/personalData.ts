/** What a text seems to tell of a person. */
export type PersonalData = 'personNumber' | 'phone' | 'email'

/** A national identity number: day and month, year, and five digits; D-numbers have 4 added to the day. */
const personNumber = /(?<!\d)(?:[04][1-9]|[15]\d|[26]\d|[37][01])(?:0[1-9]|1[0-2])\d{2}[ .-]?\d{5}(?!\d)/
/** A Norwegian phone number as people write it: in one, by twos, or three-two-three; not two years beside each other. */
const phone = /(?<![\d.,-])(?:(?:\+|00)47 ?)?[2-9](?:\d{7}|\d(?: \d{2}){3}|\d{2} \d{2} \d{3})(?![\d.,]\d|\d)/
const email = /[^\s@<>,;]+@[^\s@<>,;]+\.[a-zæøå]{2,}/i

/** What a text seems to tell of a person, so that its writer can be warned; null when it looks harmless. */
export function personalDataIn(text: string): PersonalData | null {
  if (personNumber.test(text)) return 'personNumber'
  if (email.test(text)) return 'email'
  return phone.test(text) ? 'phone' : null
}
