/** Sizes that the product declares; the server enforces them and the client warns before them. */
export const limits = {
  /** UTF-16 code units in the text of a card, a draft or a reservation. */
  text: 2000,
  /** UTF-16 code units in titles, prompts, names of owners and other single lines. */
  line: 300,
  /** Cards on a board, live or not. */
  cards: 5000,
  areas: 100,
  tables: 30,
  meetings: 100,
  themes: 500,
  links: 10_000,
  strokes: 2000,
  comments: 5000,
  /** Points of one line drawn by hand. */
  strokePoints: 500,
  /** Drafts that one participant may keep on a board. */
  draftsPerParticipant: 200,
  /** Bytes of one WebSocket frame, and of the first answer of a client that comes back with offline edits. */
  frameBytes: 256 * 1024,
  firstSyncBytes: 2 * 1024 * 1024,
  /** Bytes of a stored board. */
  boardBytes: 8 * 1024 * 1024,
  /** Bytes of a JSON request, and of a table that notes are made of. */
  requestBytes: 512 * 1024,
  importBytes: 8 * 1024 * 1024,
  /** Coordinates of anything on the board, in board units (CSS pixels at 100 %). */
  coordinate: 1_000_000,
  /** Versions of a board, those among them that facilitators have named, and their bytes as JSON. */
  versions: { all: 50, saved: 30, bytes: 48 * 1024 * 1024, savedBytes: 24 * 1024 * 1024 },
  /** Rows and columns of a table that notes are made of, and its bytes when it is unpacked. */
  importedTable: { rows: 5000, columns: 50, unpackedBytes: 24 * 1024 * 1024 },
  /** Pictures on a board, one's bytes when it is sent, the longer side in pixels of what is kept of it, and the bytes of all that are kept. */
  images: 100,
  imageBytes: 5 * 1024 * 1024,
  imageSide: 2048,
  imagesBytes: 24 * 1024 * 1024,
  /** Bytes of a file that a board is saved in: the board, and its pictures in base64. */
  boardFileBytes: 40 * 1024 * 1024,
  dots: 20,
  socketsPerParticipant: 5,
  socketsPerBoard: 1000,
  /** Updates of one participant: what goes beyond waits in the network. */
  updates: { perSecond: 20, burst: 60 },
  /** Bytes of a presence message, and presence ids of one connection. */
  presence: { bytes: 2048, clients: 2 },
  /** Bytes that may wait for one slow reader. */
  sendBufferBytes: 4 * 1024 * 1024,
} as const
