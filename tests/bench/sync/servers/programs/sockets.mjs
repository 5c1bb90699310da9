// WebSockets and nothing in them: reads what comes, and writes the same bytes to everybody every so often.
import { createHash } from 'node:crypto'
import { createServer } from 'node:http'

const bytes = Number(process.env.BYTES)
const binary = (length) => Buffer.from([0x82, 126, length >> 8, length & 0xff])
// A short step 2 for whoever joins; then messages of a type that nobody knows.
const joined = Buffer.from([0x82, 5, 0, 1, 2, 0, 0])
const frame = Buffer.concat([binary(Math.min(bytes, 0xffff)), Buffer.alloc(Math.min(bytes, 0xffff), 99)])

const open = new Set()
const server = createServer()
server.on('upgrade', (request, socket) => {
  const proof = createHash('sha1').update(`${request.headers['sec-websocket-key']}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`)
  const lines = ['Upgrade: websocket', 'Connection: Upgrade', `Sec-WebSocket-Accept: ${proof.digest('base64')}`]
  socket.write(`HTTP/1.1 101 Switching Protocols\r\n${lines.join('\r\n')}\r\n\r\n`)
  socket.write(joined)
  socket.setNoDelay(true)
  socket.on('data', () => {})
  socket.on('error', () => socket.destroy())
  socket.on('close', () => open.delete(socket))
  open.add(socket)
})
setInterval(() => {
  for (const socket of open) socket.write(frame)
}, Number(process.env.EVERY_MS))
process.once('SIGTERM', () => process.exit(0))
server.listen(0, '127.0.0.1', () => console.log(`ws://127.0.0.1:${server.address().port}`))
