import {
  createSecureServer,
  type Http2SecureServer,
  type Http2ServerRequest,
  type Http2ServerResponse,
} from 'node:http2';
import type { AddressInfo, Socket } from 'node:net';
import { HOSTS } from '../../lib/platforms/hosts';
import { bundleSite, type SiteFiles } from './bundle';
import { type Certificate, createCertificate } from './certificate';
import { ICON, notReplicated, renderFace, renderPhoto, renderShell } from './shell';
import { SITES, type SiteKind, type SiteName } from './sites';
import { ReplicaState, type StateOptions } from './state';
import type { ChatChange } from './world/chat/model';
import type { MetaDone, MetaSent } from './world/meta/model';
import type { RecordEntry, Settings } from './world/model';

/** One request that reached the replica, whoever made it. */
export interface LoggedRequest {
  /** Epoch milliseconds. */
  readonly at: number;
  readonly host: string;
  readonly method: string;
  readonly path: string;
  /** `Sec-Fetch-Dest`: document, script, empty … */
  readonly destination: string;
  readonly origin: string;
}

export interface ReplicaServer {
  readonly port: number;
  readonly spki: string;
  readonly state: ReplicaState;
  requests(): readonly LoggedRequest[];
  clearRequests(): void;
  close(): Promise<void>;
}

const SVG = 'image/svg+xml';
const HTML = 'text/html; charset=utf-8';
const JAVASCRIPT = 'text/javascript; charset=utf-8';

async function bodyOf(request: Http2ServerRequest): Promise<unknown> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return JSON.parse(Buffer.concat(chunks).toString('utf8'));
}

/** Keeps a page informed until it goes away. */
function streamEvents(state: ReplicaState, response: Http2ServerResponse): void {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
  response.write(': here\n\n');
  const stop = state.listen((event) => response.write(`data: ${JSON.stringify(event)}\n\n`));
  response.on('close', stop);
}

/** What the page tells the server. The page is ours, so its words are believed. */
async function takeFromPage(
  state: ReplicaState,
  path: string,
  request: Http2ServerRequest,
): Promise<unknown> {
  const body = await bodyOf(request);
  if (path === '/replica/record') {
    state.record(body as RecordEntry[]);
    return { ok: true };
  }
  if (path === '/replica/settings') {
    state.change(body as Partial<Settings>);
    return { ok: true };
  }
  if (path === '/replica/chat/send') {
    return state.sendChat(body as { id: string; chat: string; text: string }) ?? { ok: false };
  }
  if (path === '/replica/chat/change') {
    const { id, change } = body as { id: string; change: ChatChange };
    state.changeChat(id, change);
    return { ok: true };
  }
  if (path === '/replica/meta/send') return { ok: state.meta.send(body as MetaSent) };
  if (path === '/replica/meta/change') {
    state.meta.change(body as MetaDone);
    return { ok: true };
  }
  const { text, answers } = body as { text: string; answers: string | null };
  const post = state.arrive({
    author: state.settings.account,
    text,
    language: 'und',
    ...(answers ? { repliesTo: answers } : {}),
  });
  return post;
}

/** Builds each site when it is first asked for. */
function createSiteFiles() {
  const made = new Map<SiteName, Promise<SiteFiles>>();
  return (name: SiteName): Promise<SiteFiles> => {
    const known = made.get(name) ?? bundleSite(name);
    made.set(name, known);
    return known;
  };
}

const siteAt = (host: string): SiteKind | undefined =>
  Object.entries(SITES).find(([name]) => name === host)?.[1];

function faceAt(state: ReplicaState, pathname: string): string | undefined {
  const handle = /^\/replica\/face\/([\w.]+)\.svg$/.exec(pathname)?.[1];
  if (handle === undefined) return undefined;
  return renderFace(state.world.people.find((person) => person.handle === handle)?.name ?? handle);
}

function createHandler(
  state: ReplicaState,
  filesOf: (name: SiteName) => Promise<SiteFiles>,
  log: LoggedRequest[],
) {
  const send = (response: Http2ServerResponse, status: number, type: string, body: string) => {
    response.writeHead(status, { 'content-type': type, 'cache-control': 'no-cache' });
    response.end(body);
  };
  return async (request: Http2ServerRequest, response: Http2ServerResponse): Promise<void> => {
    const host = (request.authority || request.headers.host || '').replace(/:\d+$/, '');
    const { pathname } = new URL(request.url, 'https://replica');
    const destination = String(request.headers['sec-fetch-dest'] ?? '');
    const origin = String(request.headers.origin ?? '');
    log.push({ at: Date.now(), host, method: request.method, path: request.url, destination, origin });
    const site = siteAt(host);
    if (site === undefined) return send(response, 200, HTML, notReplicated(host));
    if (pathname === '/replica/events') return streamEvents(state, response);
    if (pathname === '/replica/icon.svg') return send(response, 200, SVG, ICON);
    const photo = /^\/replica\/photo\/(\w+)\.svg$/.exec(pathname)?.[1];
    if (photo !== undefined) return send(response, 200, SVG, renderPhoto(photo));
    const face = faceAt(state, pathname);
    if (face !== undefined) return send(response, 200, SVG, face);
    if (request.method === 'POST') {
      const answer = await takeFromPage(state, pathname, request);
      return send(response, 200, 'application/json', JSON.stringify(answer));
    }
    const { script, style, version } = await filesOf(site.name);
    if (pathname === '/replica/site.js') return send(response, 200, JAVASCRIPT, script);
    if (pathname === '/replica/site.css') return send(response, 200, 'text/css; charset=utf-8', style);
    const accept = String(request.headers.accept ?? '');
    if (!accept.includes('text/html')) return send(response, 404, 'text/plain', 'not found');
    const { html, policy } = renderShell(state, site, version);
    response.setHeader('content-security-policy', policy);
    return send(response, 200, HTML, html);
  };
}

function listen(server: Http2SecureServer, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}

/** Starts the one server that answers for all hosts Inlay knows. `port` 0 takes a free one. */
export async function startServer(
  options: StateOptions & { readonly port?: number } = {},
): Promise<ReplicaServer> {
  const filesOf = createSiteFiles();
  const [, certificate]: [SiteFiles, Certificate] = await Promise.all([
    filesOf('x'),
    createCertificate(HOSTS),
  ]);
  const state = new ReplicaState(options);
  const log: LoggedRequest[] = [];
  const sockets = new Set<Socket>();
  const handle = createHandler(state, filesOf, log);
  const server = createSecureServer({ key: certificate.key, cert: certificate.cert, allowHTTP1: true });
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => socket.destroy());
  });
  // A page that closes in the middle of a request is nothing to report.
  server.on('sessionError', () => undefined);
  server.on('request', (request, response) => {
    response.on('error', () => undefined);
    handle(request, response).catch((error: unknown) => {
      console.error('replica:', error);
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
  const port = await listen(server, options.port ?? 0);
  return {
    port,
    spki: certificate.spki,
    state,
    requests: () => [...log],
    clearRequests: () => log.splice(0),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}
