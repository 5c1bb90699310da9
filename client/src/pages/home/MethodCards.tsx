import type { BankedMethod, GalleryTexts } from '@samtavle/shared/methods/methods'
import { MethodCard } from './MethodCard.tsx'

interface MethodCardsProps {
  methods: readonly BankedMethod[]
  texts: GalleryTexts
  onOpen: (method: BankedMethod) => void
}

export function MethodCards({ methods, texts, onOpen }: MethodCardsProps) {
  return (
    <ul className="method-cards">
      {methods.map((method) => (
        <MethodCard key={method.id} method={method} texts={texts} onOpen={onOpen} />
      ))}
    </ul>
  )
}
