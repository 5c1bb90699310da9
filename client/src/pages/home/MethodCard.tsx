import type { BankedMethod, GalleryTexts } from '@samtavle/shared/methods/methods'
import { tieDashes } from '../../ui/tieDashes.ts'
import { MethodFacts } from './MethodFacts.tsx'
import { MethodPicture } from './MethodPicture.tsx'

interface MethodCardProps {
  method: BankedMethod
  texts: GalleryTexts
  onOpen: (method: BankedMethod) => void
}

/** A method at a glance; pressed anywhere it is opened. */
export function MethodCard({ method, texts, onOpen }: MethodCardProps) {
  const { title, purpose } = texts[method.id]
  return (
    <li className="panel method-card">
      <MethodPicture method={method} />
      <div className="method-words">
        <h4>
          <button type="button" className="method-open" aria-haspopup="dialog" onClick={() => onOpen(method)}>
            {tieDashes(title)}
          </button>
        </h4>
        <p>{purpose}</p>
        <MethodFacts method={method} />
      </div>
    </li>
  )
}
