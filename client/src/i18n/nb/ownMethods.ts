export const ownMethods = {
  measures: 'Tiltak på tavlene mine',
  passed: 'Fristen er passert',
  statuses: {
    notStarted: 'Ikke startet',
    underWay: 'I gang',
    stuck: 'Står fast',
    done: 'Gjennomført',
    dropped: 'Lagt bort',
  },
  lead: 'Holder dere slike møter flere ganger? Lagre planen, områdene og innstillingene som egen metode. Det som er skrevet, blir ikke med.',
  again: 'Åpne fila fra forsiden, under «Tavle fra fil». Hele tavla kan dupliseres på samme måte.',
  download: 'Lagre som egen metode',
}
