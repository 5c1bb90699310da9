export const marks = {
  paper: 'Fra papir',
  somebody: 'Skrevet for noen',
  reworded: 'Sagt på en annen måte: {{text}}',
  same_one: 'Slått sammen med {{count}} som sier det samme',
  same_other: 'Slått sammen med {{count}} som sier det samme',
  twin: 'Sier det samme som «{{text}}»',
  opposed: 'I motsetning til «{{text}}»',
  edited: 'Endret etter avstemningen',
  comments_one: '{{count}} kommentar',
  comments_other: '{{count}} kommentarer',
}
