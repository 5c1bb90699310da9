import { ExternalLinkIcon } from '@navikt/aksel-icons'
import type { Card } from '@samtavle/shared/schema/card'
import { useTranslation } from 'react-i18next'
import { linksIn } from '../actions/linksIn.ts'

/** Opens what a note names on the web, in a tab that knows nothing of this one; it says where it leads. */
export function CardLinks({ card }: { card: Card }) {
  const { t } = useTranslation()
  return linksIn(card.text).map(({ href, host }) => (
    <a
      key={href}
      className="ds-button"
      data-variant="tertiary"
      href={href}
      target="_blank"
      rel="noopener noreferrer"
      title={href}
    >
      <ExternalLinkIcon aria-hidden />
      {t('twin.open', { host })}
    </a>
  ))
}
