export const twin = {
  board: 'Det som ligger på tavla',
  area: 'i {{area}}',
  theme: 'tema {{theme}}',
  arrow: 'Pil fra «{{from}}» til «{{to}}»',
  stroke: 'Strek tegnet for hånd',
  went_one: '{{count}} lapp er tatt bort.',
  went_other: '{{count}} lapper er tatt bort.',
  open: 'Åpne {{host}}',
  near: 'ved «{{text}}»',
}
