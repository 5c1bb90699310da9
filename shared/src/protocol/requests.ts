import * as v from 'valibot'
import type { measureStatuses } from '../schema/card.ts'
import { locales, roles, vias } from '../schema/choices.ts'
import type { ImageId } from '../schema/ids.ts'
import { limits } from '../schema/limits.ts'
import { briefSchema, type Role, settingsSchema } from '../schema/session.ts'
import { id, line, longText } from '../schema/values.ts'

export const createBoardRequest = v.object({
  title: v.optional(line, ''),
  method: v.optional(v.nullable(line), null),
  locale: v.optional(v.picklist(locales), 'nb'),
  settings: v.optional(v.partial(settingsSchema), {}),
  brief: v.optional(briefSchema, {}),
})
export type CreateBoardRequest = v.InferInput<typeof createBoardRequest>

/** POST to `copy`: a new board like this one, with what is written on it or without. */
export const copyBoardRequest = v.object({ notes: v.boolean() })
export type CopyBoardRequest = v.InferInput<typeof copyBoardRequest>

/** 201. Links are `<origin>/b/<id>#<secret>`; whoever has one has its role. */
export interface CreateBoardAnswer {
  boardId: string
  links: Record<Role, string>
}

export const joinRequest = v.union([
  v.object({ secret: v.pipe(v.string(), v.minLength(1), v.maxLength(100)), name: v.optional(line) }),
  v.object({ code: v.pipe(v.string(), v.minLength(1), v.maxLength(40)), name: v.optional(line) }),
])
export type JoinRequest = v.InferInput<typeof joinRequest>

/** 200, with the cookie. A lower link never lowers a role that one has. */
export interface JoinAnswer {
  boardId: string
  role: Role
  /** In a waiting room until a facilitator says so: everything else is answered with `waiting` until then. */
  waiting: boolean
}

/** PUT to `me`: what one calls oneself, on a board with names. */
export const nameRequest = v.object({ name: v.pipe(line, v.trim(), v.minLength(1)) })
export type NameRequest = v.InferInput<typeof nameRequest>

/** POST to `links`: a new secret for a role's link; `turnOut` also removes those of the role who are in already. */
export const reissueRequest = v.object({ role: v.picklist(roles), turnOut: v.optional(v.boolean(), false) })
/** A picture that the server has taken: a card may now show it. */
export interface ImageAnswer {
  id: ImageId
  /** In pixels, of what is kept of it. */
  width: number
  height: number
}

export interface ReissueAnswer {
  link: string
}

/** POST to `handover`: a code that makes one other person facilitator, for ten minutes. */
export interface HandoverAnswer {
  code: string
  expiresAt: number
}

/** POST to `me/return-code`: a code with which a participant comes back as who they are, on another device. */
export interface ReturnCodeAnswer {
  code: string
}

/** POST to `people`: takes somebody off the board, or lets in those who wait. */
export const peopleRequest = v.variant('act', [
  v.object({ act: v.picklist(['remove', 'block', 'unblock']), participant: id }),
  v.object({ act: v.literal('admitWaiting') }),
])
export type PeopleRequest = v.InferOutput<typeof peopleRequest>

/** GET of `people`: how many wait, and, on boards with names, who is or was in. */
export interface PeopleAnswer {
  waiting: number
  people: { participant: string; role: Role; name: string; standing: 'in' | 'waiting' | 'removed' | 'blocked' }[]
}

/** POST to `screens`: the code that a big screen shows until a facilitator has typed it. */
export interface ScreenAnswer {
  code: string
  expiresAt: number
}
/** GET of one's own screen: the board it has been paired with, or null, and whether a code of its own still waits. */
export interface PairedAnswer {
  boardId: string | null
  waiting: boolean
}
/** POST to a board's `screens`. */
export const pairRequest = v.object({ code: v.pipe(v.string(), v.minLength(1), v.maxLength(40)) })

/** Which of the people who share a device; 0 for the first. */
export const seat = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(5))

/** PUT of a draft; `text: null` discards it. The highest `rev` wins, an older one changes nothing. */
export const draftRequest = v.object({
  areaId: id,
  text: v.nullable(longText),
  rev: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(Number.MAX_SAFE_INTEGER)),
  /** Which of the people who share the device; 0 for the first. */
  seat: v.optional(seat, 0),
  /** `open`: still in the field. `added`: the writer has said *Legg til lappen*. */
  state: v.optional(v.picklist(['open', 'added']), 'added'),
  /** Only facilitators type in what stands on paper. */
  via: v.optional(v.picklist(vias)),
})
export type DraftRequest = v.InferInput<typeof draftRequest>
export type CheckedDraft = v.InferOutput<typeof draftRequest>

/**
 * PUT of an answer: the ids voted on for dots (repeated for several dots on one), one value for the perspective, a stance
 * and the words of a reservation for agreement.
 */
export const answerRequest = v.object({
  value: v.pipe(v.array(longText), v.maxLength(limits.dots)),
  seat: v.optional(seat, 0),
})
export type CheckedAnswer = v.InferOutput<typeof answerRequest>

export const reason = v.optional(v.pipe(longText, v.maxLength(limits.line)), '')

/** GET of what a page must know about the server. */
export interface ServerAnswer {
  /** Where phones in the room reach it: for QR codes and links. Without a slash at the end. */
  publicUrl: string
}

/** GET of the boards that this browser is in on, newest first. */
export interface MyBoardsAnswer {
  boards: { boardId: string; title: string; role: Role }[]
}

/** GET of the measures on those boards, overdue ones first, then by their day; those without a day last. */
export interface MyMeasuresAnswer {
  measures: {
    boardId: string
    /** Title of the board. */
    board: string
    id: string
    text: string
    owner: string | null
    due: string | null
    status: (typeof measureStatuses)[number]
    /** Whether its day has passed while it was still to be done. */
    passed: boolean
  }[]
}

/** Carries the password where making boards needs one. */
export const createPasswordHeader = 'x-create-password'
