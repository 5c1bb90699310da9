import type { Act, ActName } from '../acts.ts'
import type { Meeting } from '../meeting.ts'
import { agree } from './agree.ts'
import { choose } from './choose.ts'
import { decide } from './decide.ts'
import { disagree } from './disagree.ts'
import { flagWord } from './flagWord.ts'
import { glossary } from './glossary.ts'
import { hide } from './hide.ts'
import { join } from './join.ts'
import { lateNote } from './lateNote.ts'
import { leave } from './leave.ts'
import { measure } from './measure.ts'
import { merge } from './merge.ts'
import { offline } from './offline.ts'
import type { Player } from './player.ts'
import { propose } from './propose.ts'
import { pulse } from './pulse.ts'
import { restart } from './restart.ts'
import { reveal } from './reveal.ts'
import { themes } from './themes.ts'
import { vote } from './vote.ts'
import { write } from './write.ts'

/** Who plays each `do`. One of the format that is not here is not played yet. */
const players: { [Name in ActName]?: Player<Name> } = {
  write,
  reveal,
  offline,
  lateNote,
  themes,
  hide,
  flagWord,
  glossary,
  propose,
  merge,
  choose,
  disagree,
  pulse,
  vote,
  agree,
  decide,
  measure,
  restart,
  join,
  leave,
}

/** The dos that can be played. */
export const knownDos: readonly string[] = Object.keys(players)

export async function play(meeting: Meeting, act: Act): Promise<void> {
  const player = players[act.do] as Player<ActName> | undefined
  if (!player) throw new Error(`nobody plays ${act.do}`)
  await player(meeting, act)
}
