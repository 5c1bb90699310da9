/** Where in an address a table is, for those who come by the code that lies on it. */
export const tableParameter = 'table'
