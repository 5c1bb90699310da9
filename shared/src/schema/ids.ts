import { customAlphabet } from 'nanoid'

declare const brand: unique symbol
type Id<Name extends string> = string & { readonly [brand]?: Name }

export type BoardId = Id<'board'>
export type CardId = Id<'card'>
export type AreaId = Id<'area'>
export type ThemeId = Id<'theme'>
export type LinkId = Id<'link'>
export type StrokeId = Id<'stroke'>
export type CommentId = Id<'comment'>
export type DraftId = Id<'draft'>
export type ImageId = Id<'image'>
export type RoundId = Id<'round'>

/** What an id made by {@link makeId} looks like; ids from outside must match before they are used as keys. */
export const idPattern = /^[0-9a-zA-Z]{8,32}$/

const letters = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'

/** A new random id of 20 letters and digits (119 bits), safe in URLs, file names and HTML ids. */
export const makeId: () => string = customAlphabet(letters, 20)
