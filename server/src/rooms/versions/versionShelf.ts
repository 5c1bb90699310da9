import type { BoardFile } from '@samtavle/shared/file/boardFile'
import type { Version, VersionsAnswer } from '@samtavle/shared/protocol/versions'
import type { StoredVersion, VersionPart } from '../../storage/boardStore.ts'
import type { BoardState } from '../boardState.ts'
import { presentFile, readableVersion } from './readableVersion.ts'
import { roomForNamed } from './takeVersion.ts'

/** The versions of an open board, for those who look at them. What is in them stays on the disk until then. */
export class VersionShelf {
  readonly #state: BoardState
  readonly #read: (versionId: string) => Promise<VersionPart[] | null>

  /** `read`: what is in a version on the disk; null when there is none. */
  constructor(state: BoardState, read: (versionId: string) => Promise<VersionPart[] | null>) {
    this.#state = state
    this.#read = read
  }

  list(): VersionsAnswer {
    const versions = [...this.#state.versions.values()]
    return { versions: versions.reverse().map(told), room: roomForNamed(versions) }
  }

  /** What is in a version as it was stored; null when there is no such version. */
  read(versionId: string): Promise<VersionPart[] | null> {
    return this.#read(versionId)
  }

  /** A version as far as it may be read now; null when there is no such version. */
  async find(versionId: string): Promise<{ version: Version; file: BoardFile } | null> {
    const parts = await this.#read(versionId)
    const version = this.#state.versions.get(versionId)
    return version && parts ? { version: told(version), file: readableVersion(this.#state, parts, version.at) } : null
  }

  /** The board as it is now. */
  present(): BoardFile {
    return presentFile(this.#state)
  }
}

/** How much room it takes is the server's business. */
const told = ({ bytes, ...version }: StoredVersion): Version => version
