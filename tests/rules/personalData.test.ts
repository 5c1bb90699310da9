import { personalDataIn } from '@samtavle/shared/rules/personalData'
import { expect, test } from 'vitest'

test.each([
  ['Ring meg på 91 23 45 67', 'phone'],
  ['Tlf. 912 34 567 etter klokka fire', 'phone'],
  ['91234567', 'phone'],
  ['+47 91234567', 'phone'],
  ['Skriv til kari.nordmann@eksempel.no', 'email'],
  ['Født 010190 12345', 'personNumber'],
  ['41019012345 er et D-nummer', 'personNumber'],
  ['Vi trenger 20 000 000 kroner', null],
  ['Fra 2026 2027 og framover', null],
  ['Klokka 17.30–19.00 den 12.03.2027', null],
  ['Spør @ungdomsrådet om det', null],
  ['Postnummer 0150 og 5003', null],
])('MTG-13 «%s» is taken for %s', (text, found) => {
  expect(personalDataIn(text)).toBe(found)
})
