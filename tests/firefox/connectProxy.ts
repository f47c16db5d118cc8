import http from 'node:http';
import net, { type AddressInfo } from 'node:net';

export interface ConnectProxy {
  readonly port: number;
  close(): void;
}

/**
 * A proxy on this machine that leads the given hosts to one local https server, whatever their addresses are, and
 * refuses every other.
 */
export async function startConnectProxy(hosts: readonly string[], serverPort: number): Promise<ConnectProxy> {
  const sockets = new Set<net.Socket>();
  const keep = (socket: net.Socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    return socket;
  };
  const proxy = http.createServer((_, response) => response.writeHead(502).end());
  proxy.on('connection', keep);
  proxy.on('connect', ({ url }: http.IncomingMessage, client: net.Socket, head: Buffer) => {
    client.on('error', () => client.destroy());
    if (!hosts.some((host) => url === `${host}:443`)) {
      client.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
      return;
    }
    const server = keep(net.connect(serverPort, '127.0.0.1'));
    server.on('error', () => client.destroy());
    client.on('close', () => server.destroy());
    server.on('connect', () => {
      client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      server.write(head);
      server.pipe(client).pipe(server);
    });
  });
  await new Promise<void>((resolve, reject) => {
    proxy.once('error', reject);
    proxy.listen(0, '127.0.0.1', resolve);
  });
  return {
    port: (proxy.address() as AddressInfo).port,
    close() {
      proxy.close();
      for (const socket of sockets) socket.destroy();
    },
  };
}
