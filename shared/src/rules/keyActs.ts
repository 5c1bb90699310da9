import type { areaValues } from '../schema/area.ts'
import type { cardValues } from '../schema/card.ts'
import type { commentValues } from '../schema/comment.ts'
import type { Root } from '../schema/entity.ts'
import type { linkValues } from '../schema/link.ts'
import type { resultValues } from '../schema/result.ts'
import type { strokeValues } from '../schema/stroke.ts'
import type { themeValues } from '../schema/theme.ts'
import type { CardAct } from './rights.ts'

/** What it is to write one key of an entity; `fixed`: it is set with the entity and never again, by nobody. */
export type KeyAct =
  | CardAct
  | 'editTheme'
  | 'liveLink'
  | 'liveComment'
  | 'writeArea'
  | 'writeStroke'
  | 'reword'
  | 'lockCard'
  | 'sizeCard'
  | 'serverOnly'
  | 'fixed'

const cards: Record<keyof typeof cardValues | 'text', KeyAct> = {
  kind: 'fixed',
  text: 'editText',
  place: 'moveCard',
  live: 'liveCard',
  colour: 'colourCard',
  theme: 'themeCard',
  hidden: 'serverOnly',
  meaning: 'detailCard',
  owner: 'detailCard',
  due: 'detailCard',
  status: 'detailCard',
  result: 'detailCard',
  learnt: 'detailCard',
  takeHome: 'detailCard',
  gains: 'detailCard',
  risks: 'detailCard',
  level: 'detailCard',
  extra: 'detailCard',
  rewording: 'reword',
  sameAs: 'themeCard',
  locked: 'lockCard',
  size: 'sizeCard',
  image: 'fixed',
  via: 'serverOnly',
}

const areas: Record<keyof typeof areaValues, KeyAct> = {
  title: 'writeArea',
  prompt: 'writeArea',
  rect: 'writeArea',
  colour: 'writeArea',
  order: 'writeArea',
  locked: 'writeArea',
  live: 'writeArea',
}

const themes: Record<keyof typeof themeValues, KeyAct> = {
  title: 'editTheme',
  definition: 'editTheme',
  area: 'editTheme',
  order: 'editTheme',
  live: 'editTheme',
  parent: 'editTheme',
}

const links: Record<keyof typeof linkValues, KeyAct> = {
  kind: 'fixed',
  from: 'fixed',
  to: 'fixed',
  question: 'liveLink',
  live: 'liveLink',
}

const strokes: Record<keyof typeof strokeValues, KeyAct> = {
  place: 'writeStroke',
  points: 'fixed',
  ink: 'writeStroke',
  live: 'writeStroke',
}

const comments: Record<keyof typeof commentValues, KeyAct> = {
  about: 'fixed',
  text: 'fixed',
  order: 'fixed',
  live: 'liveComment',
  hidden: 'serverOnly',
}

const results: Record<keyof typeof resultValues, KeyAct> = { kind: 'serverOnly', data: 'serverOnly' }

/** Which right each key of the document falls under; a key that is not here is not in the document. */
export const keyActs: Record<Root, Readonly<Record<string, KeyAct>>> = {
  ...{ cards, areas, themes, links, strokes },
  ...{ comments, results },
}
