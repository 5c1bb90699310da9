import react from '@vitejs/plugin-react'
import { defineConfig, type Rolldown } from 'vite'
import { precompress } from './precompress.ts'

/** Where `pnpm dev:server` listens. The proxy leaves Host as it is, since the server compares it with Origin. */
const toServer = { target: `http://127.0.0.1:${process.env.PORT ?? 3000}`, changeOrigin: false }

/** As rolldown gives it to those who sort modules into chunks. */
type Graph = Pick<Rolldown.PluginContext, 'getModuleInfo'>

/**
 * The chunk of all that every page needs before it can be shown: one file, since each file costs a poor phone a round trip.
 * Null for what is imported when a part of a page is opened.
 */
const chunkOf = (id: string, graph: Graph): string | null => (isInFirstPage(id, graph, new Set()) ? 'start' : null)

function isInFirstPage(id: string, graph: Graph, seen: Set<string>): boolean {
  if (seen.has(id)) return false
  seen.add(id)
  const info = graph.getModuleInfo(id)
  return info !== null && (info.isEntry || info.importers.some((importer) => isInFirstPage(importer, graph, seen)))
}

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), precompress()],
  // Two copies of yjs do not recognise each other's types.
  resolve: { dedupe: ['yjs'] },
  build: {
    target: 'baseline-widely-available',
    // Everything is a file of ours with a hash in its name: the pages allow neither inline scripts nor data: addresses.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: chunkOf, debugName: 'start' }] } } },
  },
  server: {
    proxy: {
      '/api': toServer,
      '/healthz': toServer,
      '/sync': { ...toServer, ws: true },
    },
  },
})
