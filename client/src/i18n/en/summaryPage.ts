import type { Messages } from '../messages.ts'

export const summaryPage: Messages['summaryPage'] = {
  open: 'Summary',
  loading: 'Fetching the summary …',
  failed: 'The summary cannot be fetched right now. Nothing is lost. We try again by ourselves.',
  stale: 'This is the summary as it was {{time}}. It is renewed when the contact is back.',
  print: 'Print',
  download: 'Download',
  formats: {
    html: 'Web page',
    docx: 'Word',
    pdf: 'PDF',
    md: 'Markdown',
    csv: 'Spreadsheet (CSV)',
    xlsx: 'Excel',
    json: 'Data (JSON)',
  },
  board: 'The whole board (JSON)',
  followUp: 'What happened next?',
  followUpLead: 'Say here how it goes. Everybody who has the link sees it.',
  overdue_one: '{{count}} measure is past its date',
  overdue_other: '{{count}} measures are past their date',
  ofDone: '{{done}} of {{total}} done',
}
