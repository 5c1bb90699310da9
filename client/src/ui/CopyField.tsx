import { CheckmarkIcon, FilesIcon } from '@navikt/aksel-icons'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { announce } from './announcer.ts'
import { Button } from './Button.tsx'
import { Field } from './Field.tsx'

/** A text to take along, with a button that copies it. */
export function CopyField({ label, description, text }: { label: string; description?: string; text: string }) {
  const { t } = useTranslation()
  const input = useRef<HTMLInputElement>(null)
  const [copied, setCopied] = useState(false)
  const copy = async () => {
    await copyText(text, input.current)
    setCopied(true)
    announce(t('board.copied'))
  }
  return (
    <Field label={label} description={description}>
      {(parts) => (
        <div className="copy-field">
          <input
            {...parts}
            ref={input}
            className="ds-input"
            readOnly
            value={text}
            onFocus={(event) => event.target.select()}
          />
          <Button icon={copied ? <CheckmarkIcon aria-hidden /> : <FilesIcon aria-hidden />} onClick={() => void copy()}>
            {copied ? t('board.copied') : t('board.copy')}
          </Button>
        </div>
      )}
    </Field>
  )
}

/** Browsers give the clipboard to secure pages only; a laptop in a room serves plain http. */
async function copyText(text: string, input: HTMLInputElement | null): Promise<void> {
  try {
    await navigator.clipboard.writeText(text)
  } catch {
    input?.select()
    document.execCommand('copy')
  }
}
