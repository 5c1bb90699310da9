export const twin = {
  board: 'Det som ligg på tavla',
  area: 'i {{area}}',
  theme: 'tema {{theme}}',
  arrow: 'Pil frå «{{from}}» til «{{to}}»',
  stroke: 'Strek teikna for hand',
  went_one: '{{count}} lapp er teken bort.',
  went_other: '{{count}} lappar er tekne bort.',
  open: 'Opne {{host}}',
  near: 'ved «{{text}}»',
}
