// Node 20 cannot run TypeScript by itself, and `--import tsx` does not reach worker threads: tsx is registered here.
import { register } from 'tsx/esm/api'

register()
await import('./worker.ts')
