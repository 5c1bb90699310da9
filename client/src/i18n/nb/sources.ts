export const sources = {
  count_one: 'Bygger på {{count}} lapp',
  count_other: 'Bygger på {{count}} lapper',
}
