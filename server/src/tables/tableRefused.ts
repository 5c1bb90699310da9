/** Why a file is not taken as a table. */
export type TableProblem =
  /** Neither text nor a workbook. */
  | 'no-table'
  /** A workbook of the old kind, before 2007. */
  | 'old-workbook'
  /** A workbook that is protected, cut off or otherwise not to be read. */
  | 'damaged-table'
  /** It says that it has definitions of its own, which could blow up or reach elsewhere. */
  | 'unsafe-table'
  | 'too-many-rows'
  | 'too-many-columns'
  /** More than may be unpacked. */
  | 'too-large'
  | 'empty-table'

/** A file that is not taken as a table, by name. */
export class TableRefused extends Error {
  override name = 'TableRefused'
  readonly problem: TableProblem

  constructor(problem: TableProblem) {
    super(problem)
    this.problem = problem
  }
}
