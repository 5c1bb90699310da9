import type { Messages } from '../messages.ts'

export const paper: Messages['paper'] = {
  title: 'Papirlappar',
  lead: 'Skriv inn det som står på papirlappane, éin lapp på kvar linje. Dei blir merkte «Frå papir», utan namn.',
  field: 'Lappane',
  area: 'Område',
  add_one: 'Legg til {{count}} lapp',
  add_other: 'Legg til {{count}} lappar',
  added: 'Papirlappane er lagde til.',
  waits: 'Dei blir viste saman med dei andre lappane.',
  hideReservation: 'Skjul atterhaldet',
  hideWhat: 'Skjul atterhaldet: {{text}}',
  hidden: 'Eit atterhald er skjult.',
  restore: 'Vis det igjen',
  erase: 'Slett for godt',
}
