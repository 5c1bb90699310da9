export const seats = {
  next: 'Neste person',
  person: 'Person {{number}}',
  of_one: 'av {{count}} på denne enheten',
  of_other: 'av {{count}} på denne enheten',
  who: 'Hvem er det nå?',
  lead: 'Gi enheten til neste person. Ingenting av det de andre har skrevet eller valgt, står her.',
  another: 'En person til',
}
