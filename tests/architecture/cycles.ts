/** Every cycle that a depth-first walk of the graph meets, each as the nodes along it. */
export function cyclesIn(graph: ReadonlyMap<string, readonly string[]>): string[][] {
  const cycles: string[][] = []
  const done = new Set<string>()
  const path: string[] = []

  function visit(node: string): void {
    const start = path.indexOf(node)
    if (start >= 0) cycles.push(path.slice(start))
    if (start >= 0 || done.has(node)) return
    path.push(node)
    for (const next of graph.get(node) ?? []) visit(next)
    path.pop()
    done.add(node)
  }

  for (const node of graph.keys()) visit(node)
  return cycles
}
