/** Where a QR code with a join code leads. `address`: of the server, without a slash at the end. */
export const addressOfCode = (address: string, code: string): string => `${address}/j/${code.replace(/\s/g, '')}`
