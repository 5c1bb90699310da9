/** The ref of the field to write in first: a dialog that opens looks for the attribute, which React's own `autoFocus` does not set. */
export const takeFocus = (field: HTMLElement | null): void => field?.setAttribute('autofocus', '')
