import type { Messages } from '../messages.ts'

export const summaryPage: Messages['summaryPage'] = {
  open: 'Oppsummering',
  loading: 'Hentar oppsummeringa …',
  failed: 'Oppsummeringa kan ikkje hentast akkurat no. Ingenting er mist. Vi prøver igjen av oss sjølve.',
  stale: 'Dette er oppsummeringa slik ho var {{time}}. Ho blir fornya når kontakten er tilbake.',
  print: 'Skriv ut',
  download: 'Last ned',
  formats: {
    html: 'Nettside',
    docx: 'Word',
    pdf: 'PDF',
    md: 'Markdown',
    csv: 'Rekneark (CSV)',
    xlsx: 'Excel',
    json: 'Data (JSON)',
  },
  board: 'Heile tavla (JSON)',
  followUp: 'Kva skjedde vidare?',
  followUpLead: 'Her kan du melde korleis det går. Alle som har lenka, ser det.',
  overdue_one: '{{count}} tiltak er over fristen',
  overdue_other: '{{count}} tiltak er over fristen',
  ofDone: '{{done}} av {{total}} er gjennomført',
}
