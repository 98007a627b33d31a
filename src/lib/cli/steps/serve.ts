import { existsSync, readFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import sirv from 'sirv';

export interface Served {
  /** without a slash at its end */
  origin: string;
  close(): Promise<void>;
}

const TEXT_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/**
 * Serves a built folder to this machine alone, on `port` or the next free one; 0 takes any. Files are read from disk at each request, so
 * that a new build shows at once. With `gzip` text is sent compressed, as hosts of static sites do.
 */
export async function serve(folder: string, port: number, { gzip = false } = {}): Promise<Served> {
  const plain = sirv(folder, { dev: true, etag: true, onNoMatch: (_request, response) => notFound(folder, response) });
  const answer: RequestListener = (request, response) =>
    (gzip && compressed(folder, request.url ?? '/', response)) || plain(request, response);
  const servers = await listen(answer, port, port + 100);
  return {
    origin: `http://localhost:${portOf(servers[0])}`,
    close: async () => {
      await Promise.all(servers.map(stop));
    },
  };
}

const portOf = (server: Server): number => (server.address() as AddressInfo).port;

/** Sends a file of text compressed; false where there is none at this address. */
function compressed(folder: string, url: string, response: Parameters<RequestListener>[1]): boolean {
  const path = decodeURI(new URL(url, 'http://localhost').pathname);
  const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
  const type = TEXT_TYPES[extname(file)];
  if (!type || !existsSync(file)) return false;
  response.writeHead(200, { 'Content-Type': `${type};charset=utf-8`, 'Content-Encoding': 'gzip' });
  response.end(gzipSync(readFileSync(file)));
  return true;
}

function notFound(folder: string, response: Parameters<RequestListener>[1]): void {
  const page = join(folder, '404.html');
  response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8' });
  response.end(existsSync(page) ? readFileSync(page) : 'Not found');
}

/**
 * "localhost" means 127.0.0.1 to some browsers and ::1 to others, so both must be ours: a port counts as taken if either is. A machine
 * without IPv6 has only the first.
 */
async function listen(answer: RequestListener, port: number, last: number): Promise<[Server, ...Server[]]> {
  let first: Server | undefined;
  try {
    first = await open(answer, port, '127.0.0.1');
    const second = await open(answer, portOf(first), '::1').catch(unlessWithoutIPv6);
    return second ? [first, second] : [first];
  } catch (error) {
    if (first) await stop(first);
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE' || port >= last) throw error;
    return listen(answer, port ? port + 1 : 0, last);
  }
}

function unlessWithoutIPv6(error: NodeJS.ErrnoException): undefined {
  if (error.code === 'EADDRNOTAVAIL' || error.code === 'EAFNOSUPPORT') return undefined;
  throw error;
}

function open(answer: RequestListener, port: number, host: string): Promise<Server> {
  const server = createServer(answer);
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => resolve(server));
  });
}

function stop(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
