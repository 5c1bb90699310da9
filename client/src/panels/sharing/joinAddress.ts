import type { AreaId } from '@samtavle/shared/schema/ids'
import { tableParameter } from '../tableParameter.ts'

/** Where a QR code with a join code leads, and to which table. `address`: of the server, without a slash at the end. */
export const addressOfCode = (address: string, code: string, table: AreaId | null = null): string =>
  `${address}/j/${code.replace(/\s/g, '')}${table === null ? '' : `?${tableParameter}=${table}`}`
