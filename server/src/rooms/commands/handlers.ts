import type { CommandType } from '@samtavle/shared/protocol/commands'
import { cancelAgreement, closeAgreement, openAgreement } from './agreement.ts'
import { announceReveal } from './announceReveal.ts'
import { clearSignals, spotlight } from './attention.ts'
import { challenge } from './challenge.ts'
import type { Handler } from './change.ts'
import { flagWord } from './flagWord.ts'
import { archived, reply } from './followUp.ts'
import { brief, door, locale, settings, title } from './frame.ts'
import { parkingPlace, summon } from './gathering.ts'
import { countHands } from './hands.ts'
import { holdNext, releaseHeld } from './holds.ts'
import { endMeeting, meeting } from './meetings.ts'
import { erase, hide, restore } from './moderation.ts'
import { paperNotes } from './paper.ts'
import { closePulse, openPulse } from './pulse.ts'
import { reservation } from './reservation.ts'
import { reveal, shareDrafts } from './reveal.ts'
import { review } from './review.ts'
import { cancelRound, closeRound, openRound } from './rounds.ts'
import { screen } from './screen.ts'
import { takeSeat } from './seats.ts'
import { agenda, step } from './steps.ts'
import { bring, tables } from './tables.ts'
import { lock, openUntil, timer } from './timing.ts'
import { endTurns, nextLap, skipTurn, startTurns, takeTurn } from './turns.ts'
import { dropVersion, restoreVersion, saveVersion } from './versions.ts'
import { chooseProblem, proposeWording } from './wordings.ts'

/** What carries out each type of command. */
export const handlers: { [Type in CommandType]: Handler<Type> } = {
  meeting,
  endMeeting,
  title,
  locale,
  brief,
  settings,
  agenda,
  step,
  timer,
  screen,
  clearSignals,
  spotlight,
  summon,
  parkingPlace,
  holdNext,
  releaseHeld,
  lock,
  openUntil,
  reveal,
  announceReveal,
  shareDrafts,
  startTurns,
  takeTurn,
  skipTurn,
  nextLap,
  endTurns,
  paperNotes,
  reservation,
  tables,
  bring,
  review,
  takeSeat,
  openRound,
  closeRound,
  cancelRound,
  countHands,
  openAgreement,
  closeAgreement,
  cancelAgreement,
  proposeWording,
  chooseProblem,
  flagWord,
  openPulse,
  closePulse,
  challenge,
  hide,
  restore,
  erase,
  archived,
  reply,
  saveVersion,
  restoreVersion,
  dropVersion,
  door,
}
