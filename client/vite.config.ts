import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/** Where `pnpm dev:server` listens. The proxy leaves Host as it is, since the server compares it with Origin. */
const toServer = { target: `http://127.0.0.1:${process.env.PORT ?? 3000}`, changeOrigin: false }

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  // Two copies of yjs do not recognise each other's types.
  resolve: { dedupe: ['yjs'] },
  build: {
    target: 'baseline-widely-available',
    // Everything is a file of ours with a hash in its name: the pages allow neither inline scripts nor data: addresses.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  server: {
    proxy: {
      '/api': toServer,
      '/healthz': toServer,
      '/sync': { ...toServer, ws: true },
    },
  },
})
