import { ListView } from './ListView.tsx'
import { UnpaintedBoard } from './UnpaintedBoard.tsx'

/** The list on a narrow screen, where it is the whole board. */
export function PhoneListView() {
  return (
    <UnpaintedBoard>
      <ListView />
    </UnpaintedBoard>
  )
}
