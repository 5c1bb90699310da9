import type { Messages } from '../messages.ts'

export const paper: Messages['paper'] = {
  title: 'Paper notes',
  lead: 'Type in what stands on the paper notes, one note on each line. They are marked “From paper”, without names.',
  field: 'The notes',
  area: 'Area',
  add_one: 'Add {{count}} note',
  add_other: 'Add {{count}} notes',
  added: 'The paper notes have been added.',
  waits: 'They are shown together with the other notes.',
  hideReservation: 'Hide the reservation',
  hideWhat: 'Hide the reservation: {{text}}',
  hidden: 'A reservation is hidden.',
  restore: 'Show it again',
  erase: 'Delete for good',
}
