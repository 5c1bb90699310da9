import { createServer, type Server } from 'node:http'
import { collectDefaultMetrics, Gauge, Registry as MetricsRegistry } from 'prom-client'
import type { Registry } from './rooms/registry.ts'

/** Numbers for whoever runs the server; none of them tells of one board or person. */
export function makeMetrics(registry: Registry): MetricsRegistry {
  const metrics = new MetricsRegistry()
  collectDefaultMetrics({ register: metrics })
  new Gauge({
    name: 'samtavle_open_boards',
    help: 'Boards in memory',
    registers: [metrics],
    collect() {
      this.set(registry.numbers().boards)
    },
  })
  new Gauge({
    name: 'samtavle_sockets',
    help: 'Open sockets on all boards',
    registers: [metrics],
    collect() {
      this.set(registry.numbers().sockets)
    },
  })
  return metrics
}

/** Serves the numbers on a port of their own, on this machine only: they are not for the network of the meeting. */
export function serveMetrics(metrics: MetricsRegistry, port: number): Promise<Server> {
  const server = createServer(async (request, response) => {
    if (request.url !== '/metrics') return response.writeHead(404).end()
    response.writeHead(200, { 'content-type': metrics.contentType }).end(await metrics.metrics())
  })
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => resolve(server))
  })
}
