import { Component, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../ui/Button.tsx'

/** A page that breaks says so; what was written is with the server or on this device, and a reload gets it back. */
export class Breakage extends Component<{ children: ReactNode }, { broken: boolean }> {
  override state = { broken: false }

  static getDerivedStateFromError(): { broken: boolean } {
    return { broken: true }
  }

  override render(): ReactNode {
    return this.state.broken ? <BrokenPage /> : this.props.children
  }
}

function BrokenPage() {
  const { t } = useTranslation()
  return (
    <main className="barred">
      <div className="panel" role="alert">
        <h1>{t('trouble.title')}</h1>
        <p>{t('trouble.broken')}</p>
        <Button variant="primary" onClick={() => location.reload()}>
          {t('trouble.reload')}
        </Button>
      </div>
    </main>
  )
}
