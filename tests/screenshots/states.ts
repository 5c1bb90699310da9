import type { Page } from '@playwright/test'
import { type MethodId, methods } from '@samtavle/shared/methods/methods'
import { routes } from '@samtavle/shared/protocol/routes'
import {
  answerQuestions,
  askToMakeBoard,
  beginNote,
  chooseReservation,
  describeImage,
  editAt,
  handOn,
  importNonsense,
  loseContact,
  makeBoard,
  openBrief,
  openCardComments,
  openChallenges,
  openDisagreements,
  openEmptyPlan,
  openMethod,
  openPaper,
  openPhoneComments,
  openPlan,
  openTables,
  openThemes,
  openWordings,
  openWords,
  pressInvite,
  pressOption,
  selectAll,
  selectMarked,
  showAll,
  showAllMethods,
  showMyBoards,
  tailorReport,
  typeWrongCode,
  writeHalfNote,
} from './acts.ts'
import { keepMethods, lookAtVersion, pasteTable, pasteTableAtHome, restoreVersion } from './keepingActs.ts'
import type { BoardName, Meeting, Who } from './meeting.ts'
import { type Moment, moments } from './moments.ts'
import { allSizes, handheld, type Size, wide } from './sizes.ts'

/** Something that a screen can look like. */
export interface State {
  /** Of the picture; it begins with the name of the screen. */
  name: string
  screen:
    | 'home'
    | 'join'
    | 'board'
    | 'list'
    | 'phone'
    | 'bigScreen'
    | 'summary'
    | 'settings'
    | 'versions'
    | 'next'
    | 'barred'
  sizes: readonly Size[]
  as: Who
  /** The earliest moment of the meeting at which it can be seen. */
  at: Moment
  path: (meeting: Meeting) => string
  /** What whoever looks does on the page first. */
  act?: (page: Page) => Promise<unknown>
}

const home = { screen: 'home', sizes: allSizes, as: 'stranger', at: 'beginning', path: () => '/' } as const
const join = { ...home, screen: 'join', path: () => '/j' } as const
const boardAs = (as: Who, at: Moment, board: BoardName = 'live') =>
  ({
    screen: 'board',
    sizes: wide,
    as,
    at,
    path: (meeting: Meeting) => routes.boardPage(idOf(meeting, board)),
  }) as const
const idOf = ({ boards }: Meeting, board: BoardName) => boards[board].boardId
const onWall = (board: BoardName) =>
  ({
    ...boardAs('screen', 'beginning'),
    screen: 'bigScreen',
    path: (meeting: Meeting) => routes.screenPage(idOf(meeting, board)),
  }) as const
const onPhone = { screen: 'phone', sizes: handheld } as const
const summary = (board: BoardName, at: Moment) =>
  ({
    ...boardAs('participant', at),
    screen: 'summary',
    sizes: allSizes,
    path: (m: Meeting) => routes.summaryPage(idOf(m, board)),
  }) as const
const settings = (as: Who) =>
  ({
    ...boardAs(as, 'welcome'),
    screen: 'settings',
    sizes: allSizes,
    path: (m: Meeting) => routes.settingsPage(idOf(m, 'live')),
  }) as const
const versions = (board: BoardName, at: Moment) =>
  ({
    ...boardAs('facilitator', at),
    screen: 'versions',
    sizes: allSizes,
    path: (m: Meeting) => routes.versionsPage(idOf(m, board)),
  }) as const
const next = (board: BoardName) =>
  ({
    ...boardAs('participant', 'beginning'),
    screen: 'next',
    sizes: allSizes,
    path: (m: Meeting) => routes.nextPage(idOf(m, board)),
  }) as const
const barred = { screen: 'barred', sizes: allSizes, at: 'beginning' } as const

/** The board at one moment of the meeting: for who leads and who takes part, as canvas, as list, in the hand, on the wall. */
const during = (at: Moment): State[] => [
  { name: `board-${at}-facilitator`, ...boardAs('facilitator', at) },
  { name: `board-${at}-participant`, ...boardAs('participant', at) },
  { name: `list-${at}-facilitator`, ...boardAs('facilitator', at), screen: 'list' },
  { name: `list-${at}-participant`, ...boardAs('participant', at), screen: 'list' },
  { name: `phone-${at}-facilitator`, ...boardAs('facilitator', at), ...onPhone },
  { name: `phone-${at}-participant`, ...boardAs('participant', at), ...onPhone },
  {
    name: `bigScreen-${at}`,
    ...boardAs('screen', at),
    screen: 'bigScreen',
    path: (meeting) => routes.screenPage(idOf(meeting, 'live')),
  },
]

/** Until it has ended; what is after that is for single screens. */
const inTheMeeting = moments.slice(0, moments.indexOf('end') + 1)

const anyTime: State[] = [
  { name: 'home', ...home },
  { name: 'home-answers', ...home, act: answerQuestions },
  { name: 'home-methods', ...home, act: showAllMethods },
  { name: 'home-method', ...home, act: openMethod },
  { name: 'home-noBoard', ...home, act: importNonsense },
  { name: 'home-untitled', ...home, act: askToMakeBoard },
  { name: 'home-mine', ...home, as: 'facilitator', act: showMyBoards },
  { name: 'home-ownMethods', ...home, as: 'facilitator', act: keepMethods },
  { name: 'home-keepLink', ...home, act: makeBoard },
  { name: 'join', ...join },
  { name: 'join-wrongCode', ...join, act: typeWrongCode },
  { name: 'join-waiting', ...boardAs('waiting', 'beginning', 'barred'), screen: 'join', sizes: allSizes },
  { name: 'board-empty-facilitator', ...boardAs('facilitator', 'beginning', 'empty') },
  { name: 'board-empty-participant', ...boardAs('participant', 'beginning', 'empty') },
  { name: 'board-sixteen', ...boardAs('facilitator', 'beginning', 'sixteen') },
  { name: 'board-crowd', ...boardAs('facilitator', 'beginning', 'crowd'), act: showAll },
  { name: 'board-longWords', ...boardAs('facilitator', 'beginning', 'words') },
  { name: 'board-edit-40', ...boardAs('facilitator', 'beginning', 'sixteen'), act: editAt(0.4) },
  { name: 'board-edit-100', ...boardAs('facilitator', 'beginning', 'sixteen'), act: editAt(1) },
  { name: 'board-edit-300', ...boardAs('facilitator', 'beginning', 'sixteen'), act: editAt(3) },
  { name: 'board-marks', ...boardAs('participant', 'beginning', 'marks'), act: selectMarked },
  { name: 'board-comments', ...boardAs('facilitator', 'beginning', 'marks'), act: openCardComments },
  { name: 'board-brief-comments', ...boardAs('participant', 'beginning', 'marks'), act: openBrief },
  { name: 'phone-comments', ...boardAs('participant', 'beginning', 'marks'), ...onPhone, act: openPhoneComments },
  { name: 'list-marks', ...boardAs('participant', 'beginning', 'marks'), screen: 'list' },
  { name: 'board-locked', ...boardAs('facilitator', 'beginning', 'furnished'), act: pressOption(/Låst|Locked/) },
  {
    name: 'board-text',
    ...boardAs('facilitator', 'beginning', 'furnished'),
    act: pressOption(/^Samarbeidskonstellasjoner/),
  },
  { name: 'board-image', ...boardAs('facilitator', 'beginning', 'furnished'), act: describeImage },
  { name: 'list-furnished', ...boardAs('facilitator', 'beginning', 'furnished'), screen: 'list' },
  { name: 'summary-furnished', ...summary('furnished', 'beginning') },
  { name: 'phone-empty', ...boardAs('participant', 'beginning', 'empty'), ...onPhone },
  { name: 'board-turns-facilitator', ...boardAs('facilitator', 'beginning', 'turns') },
  { name: 'board-turns-participant', ...boardAs('participant', 'beginning', 'turns') },
  { name: 'phone-turns-facilitator', ...boardAs('facilitator', 'beginning', 'turns'), ...onPhone },
  { name: 'phone-turns-participant', ...boardAs('participant', 'beginning', 'turns'), ...onPhone },
  { name: 'bigScreen-turns', ...onWall('turns') },
  { name: 'bigScreen-turnsAtTables', ...onWall('tablesInTurn') },
  { name: 'board-tables', ...boardAs('facilitator', 'beginning', 'turns'), sizes: allSizes, act: openTables },
  { name: 'board-paper', ...boardAs('facilitator', 'beginning', 'turns'), sizes: allSizes, act: openPaper },
  { name: 'versions-none', ...versions('empty', 'beginning') },
  { name: 'versions-restored', ...versions('empty', 'beginning'), act: restoreVersion },
  { name: 'board-table', ...boardAs('facilitator', 'beginning', 'empty'), sizes: allSizes, act: pasteTable },
  { name: 'home-table', ...home, act: pasteTableAtHome },
  { name: 'next', ...next('finished') },
  { name: 'next-empty', ...next('empty') },
  { name: 'summary-empty', ...summary('empty', 'beginning') },
  { name: 'summary-full', ...summary('finished', 'beginning') },
  { name: 'list-full', ...boardAs('facilitator', 'beginning', 'finished'), screen: 'list' },
  {
    name: 'bigScreen-code',
    ...boardAs('stranger', 'beginning'),
    screen: 'bigScreen',
    path: () => routes.newScreenPage,
  },
  { name: 'barred-stranger', ...boardAs('stranger', 'beginning'), ...barred },
  { name: 'barred-removed', ...boardAs('removed', 'beginning', 'barred'), ...barred },
  { name: 'barred-blocked', ...boardAs('blocked', 'beginning', 'barred'), ...barred },
  { name: 'barred-gone', ...barred, as: 'stranger', path: () => routes.boardPage('finnesikke12345678') },
]

const whileItGoesOn: State[] = [
  { name: 'settings-facilitator', ...settings('facilitator') },
  { name: 'settings-participant', ...settings('participant') },
  { name: 'board-invite', ...boardAs('facilitator', 'welcome'), sizes: allSizes, act: pressInvite },
  { name: 'board-write-half', ...boardAs('participant', 'write'), act: writeHalfNote },
  { name: 'phone-write-half', ...boardAs('participant', 'write'), ...onPhone, act: writeHalfNote },
  { name: 'board-selection', ...boardAs('facilitator', 'sort'), act: selectAll },
  { name: 'board-editing', ...boardAs('facilitator', 'sort'), act: beginNote },
  { name: 'board-themes', ...boardAs('participant', 'sort'), act: openThemes },
  { name: 'board-plan-empty', ...boardAs('facilitator', 'sort'), act: openEmptyPlan },
  { name: 'versions', ...versions('live', 'sort'), act: lookAtVersion },
  { name: 'board-viewer', ...boardAs('viewer', 'sort') },
  { name: 'phone-viewer', ...boardAs('viewer', 'sort'), ...onPhone },
  { name: 'board-offline', ...boardAs('participant', 'sort'), act: loseContact },
  { name: 'phone-offline', ...boardAs('participant', 'sort'), ...onPhone, act: loseContact },
  { name: 'summary-meeting', ...summary('live', 'end') },
]

const ofMethod = (id: MethodId) =>
  ({
    ...boardAs('facilitator', 'beginning'),
    path: ({ methodBoards }: Meeting) => routes.boardPage(methodBoards[id]),
  }) as const
const ofMethods: State[] = [
  ...methods.map(({ id }) => ({ name: `board-method-${id}`, ...ofMethod(id) })),
  { name: 'board-plan', ...ofMethod('igp'), act: openPlan },
]

const inTheHandAndOnTheWall = (at: Moment): State[] =>
  during(at).filter(({ screen }) => screen === 'phone' || screen === 'bigScreen')

/** What lies over the board while people talk. */
const overTheBoard: State[] = [
  { name: 'board-brief', ...boardAs('participant', 'discuss'), sizes: allSizes, act: openBrief },
  { name: 'board-wordings', ...boardAs('facilitator', 'discuss'), sizes: allSizes, act: openWordings },
  { name: 'board-words', ...boardAs('participant', 'discuss'), sizes: allSizes, act: openWords },
  { name: 'board-disagreements', ...boardAs('facilitator', 'discuss'), sizes: allSizes, act: openDisagreements },
  { name: 'board-challenges', ...boardAs('facilitator', 'discuss'), sizes: allSizes, act: openChallenges },
]

const atTheEnd: State[] = [
  { name: 'phone-agree-reservation', ...boardAs('participant', 'agree'), ...onPhone, act: chooseReservation },
  { name: 'summary-tailor', ...summary('finished', 'end'), as: 'facilitator', act: tailorReport },
  ...inTheHandAndOnTheWall('spotlight'),
  ...inTheHandAndOnTheWall('challenge'),
  { name: 'board-review', ...boardAs('facilitator', 'review'), sizes: allSizes },
  { name: 'phone-review', ...boardAs('participant', 'review'), ...onPhone },
  { name: 'phone-seats', ...boardAs('participant', 'seats'), ...onPhone },
  { name: 'phone-seats-whose', ...boardAs('participant', 'seats'), ...onPhone, act: handOn },
]

/** Every state of every screen, in the order in which one meeting passes them. */
export const states: State[] = [
  ...anyTime,
  ...ofMethods,
  ...inTheMeeting.flatMap(during),
  ...whileItGoesOn,
  ...overTheBoard,
  ...atTheEnd,
].sort((one, other) => moments.indexOf(one.at) - moments.indexOf(other.at))
