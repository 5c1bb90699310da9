export const fontFamily = '"Inter Variable", Inter, system-ui, sans-serif'
export const noteWeight = 480

/** The letters that notes are written in, as the browser is asked for them. */
export const noteLetters = `${noteWeight} 17px ${fontFamily}`
