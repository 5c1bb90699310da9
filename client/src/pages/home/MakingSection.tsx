import { loadGallery } from '@samtavle/shared/methods/loadTexts'
import { type BankedMethod, type GalleryTexts, methods } from '@samtavle/shared/methods/methods'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { currentLocale } from '../../i18n/i18n.ts'
import { useMaking } from '../../panels/making/useMaking.ts'
import { Button } from '../../ui/Button.tsx'
import { useLoaded } from '../../ui/useLoaded.ts'
import { AllMethods } from './AllMethods.tsx'
import { MethodDialog } from './MethodDialog.tsx'
import { OwnStart } from './OwnStart.tsx'
import { Suggestions } from './Suggestions.tsx'

/** The ways to a board: a method that is suggested, any other, an empty board, or a file. */
export function MakingSection() {
  const { t } = useTranslation()
  const locale = currentLocale()
  const gallery = useLoaded(locale, () => loadGallery(locale))
  const making = useMaking()
  const [opened, setOpened] = useState<BankedMethod | null>(null)
  return (
    <section className="making" aria-labelledby="making" aria-busy={gallery.is === 'loading'}>
      <h2 id="making">{t('making.title')}</h2>
      <p className="lead">{t('making.lead')}</p>
      {gallery.is === 'failed' && <p className="warning">{t('making.failed')}</p>}
      {gallery.is === 'there' && (
        <>
          <Suggestions texts={gallery.value} onOpen={setOpened} />
          <EveryMethod texts={gallery.value} onOpen={setOpened} />
          {opened && (
            <MethodDialog
              method={opened}
              {...gallery.value[opened.id]}
              making={making}
              onClose={() => setOpened(null)}
            />
          )}
        </>
      )}
      {/* What comes later would push it away from under the finger. */}
      {gallery.is !== 'loading' && <OwnStart making={making} />}
    </section>
  )
}

function EveryMethod({ texts, onOpen }: { texts: GalleryTexts; onOpen: (method: BankedMethod) => void }) {
  const { t } = useTranslation()
  const [showsAll, setShowsAll] = useState(false)
  return (
    <div className="every-method">
      <div className="section-head">
        {showsAll && <h3>{t('making.allTitle')}</h3>}
        <Button aria-expanded={showsAll} onClick={() => setShowsAll(!showsAll)}>
          {showsAll ? t('making.fewer') : t('making.all', { count: methods.length })}
        </Button>
      </div>
      {showsAll && <AllMethods texts={texts} onOpen={onOpen} />}
    </div>
  )
}
