/** So many dots in a row, for the eye; a text beside them says the number. */
export function Dots({ count, kind }: { count: number; kind: 'people' | 'vote' }) {
  const numbers = Array.from({ length: count }, (_, i) => i + 1)
  return (
    <span className="screen-dots" data-kind={kind} aria-hidden="true">
      {numbers.map((number) => (
        <i key={number} />
      ))}
    </span>
  )
}
