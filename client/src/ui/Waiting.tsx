/** Something is being fetched; `label` says what. */
export function Waiting({ label }: { label: string }) {
  return (
    <p className="waiting" role="status">
      {label}
    </p>
  )
}
