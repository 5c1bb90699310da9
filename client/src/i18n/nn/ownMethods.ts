export const ownMethods = {
  measures: 'Tiltak på tavlene mine',
  passed: 'Fristen er ute',
  statuses: {
    notStarted: 'Ikkje starta',
    underWay: 'I gang',
    stuck: 'Står fast',
    done: 'Gjennomført',
    dropped: 'Lagt bort',
  },
  lead: 'Held de slike møte fleire gonger? Lagre planen, områda og innstillingane som eigen metode. Det som er skrive, blir ikkje med.',
  again: 'Opne fila frå framsida, under «Tavle frå fil». Heile tavla kan dupliserast på same måten.',
  download: 'Lagre som eigen metode',
}
