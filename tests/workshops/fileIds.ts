/** Which id of the board stands for which id of the file, both ways. */
export class FileIds {
  private readonly real = new Map<string, string>()
  private readonly named = new Map<string, string>()
  private readonly order = new Map<string, number>()

  /** Ids of the file in the order in which it mentions them. */
  constructor(inOrder: Iterable<string>) {
    for (const id of inOrder) if (!this.order.has(id)) this.order.set(id, this.order.size)
  }

  bind(fileId: string, realId: string): void {
    this.real.set(fileId, realId)
    this.named.set(realId, fileId)
  }

  /** The board's id; throws when nothing has been made under this one yet. */
  realOf(fileId: string): string {
    const id = this.real.get(fileId)
    if (id === undefined) throw new Error(`"${fileId}" is not on the board`)
    return id
  }

  /** The file's id; the board's own in brackets for what the file knows nothing of. */
  fileOf(realId: string): string {
    return this.named.get(realId) ?? `[${realId}]`
  }

  /** Ids of the file in the order in which it mentions them first. */
  inFileOrder(fileIds: string[]): string[] {
    const place = (id: string) => this.order.get(id) ?? Number.MAX_SAFE_INTEGER
    return [...fileIds].sort((a, b) => place(a) - place(b))
  }
}

/** Whether {@link FileIds.fileOf} knew no name for it. */
export const isUnknownId = (fileId: string): boolean => fileId.startsWith('[')
