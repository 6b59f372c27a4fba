import { connect } from 'node:net'

/** One kept-alive connection to an HTTP server; one request at a time. */
export type Connection = {
  /** Sends a whole request and answers with the status and the body. */
  send(request: Buffer): Promise<{ readonly status: number; readonly body: string }>
  close(): void
}

const HEAD_END = '\r\n\r\n'

/**
 * Opens a connection. The load generator shares the CPUs with what it measures, so this reads the least of HTTP/1.1 that will do:
 * answers with a Content-Length.
 */
export async function openConnection(port: number): Promise<Connection> {
  const socket = connect({ port, host: '127.0.0.1', noDelay: true })
  let received = ''
  let waiting: PromiseWithResolvers<{ status: number; body: string }> | null = null
  socket.setEncoding('latin1')
  socket.on('data', (chunk: string) => {
    received += chunk
    const end = received.indexOf(HEAD_END)
    if (end === -1) return
    const length = /^content-length: (\d+)/im.exec(received.slice(0, end))?.[1]
    if (length === undefined) return void waiting?.reject(new Error(`no Content-Length in: ${received.slice(0, end)}`))
    const body = received.slice(end + HEAD_END.length)
    if (body.length < Number(length)) return
    const status = Number(received.slice(9, 12))
    received = ''
    waiting?.resolve({ status, body })
  })
  socket.on('error', (error) => waiting?.reject(error))
  socket.on('close', () => waiting?.reject(new Error('the server closed the connection')))
  await new Promise<void>((resolve, reject) => socket.once('connect', resolve).once('error', reject))
  return {
    send(request) {
      waiting = Promise.withResolvers()
      socket.write(request)
      return waiting.promise
    },
    close: () => socket.destroy(),
  }
}
