/** Protocol version that our own client announces as `?client=N`; the server turns away clients older than `oldestClient`. */
export const clientVersion = 1
export const oldestClient = 1

/** WebSocket close codes. 4400–4499 are permanent: trying again as before cannot help. */
export const closeCodes = {
  /** The server is going away or restarting: try again. */
  restarting: 1012,
  /** This reader was too slow or the server is short of room: try again. */
  tryAgain: 1013,
  malformed: 4400,
  noAccess: 4401,
  /** A write was refused; the reason is the name of the refusal. */
  refused: 4403,
  noSuchBoard: 4404,
  clientIdInUse: 4409,
  full: 4413,
  clientTooOld: 4426,
  /** The board's file cannot be read; it is kept as it is until somebody has looked at it. */
  quarantined: 4423,
} as const
