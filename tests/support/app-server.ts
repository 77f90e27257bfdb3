import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import type { Files } from '../../scripts/service-worker.ts';

const KINDS: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};

/** A web server for one version of the app after another, which can be out of reach. */
export interface AppServer {
  /** The app's folder, which is not the server's root. */
  readonly address: string;
  /** Which files were asked for and not there. */
  readonly missing: readonly string[];
  /** From now on these files are there, and no others. */
  readonly deploy: (files: Files) => void;
  /** Nobody gets an answer any more, not even on the connections that are open. */
  readonly stop: () => Promise<void>;
  readonly start: () => Promise<void>;
}

const FOLDER = '/tools/chart/';

/** Files stay in the browser's cache for a day: what has to be new must be asked for as new. */
export async function serveApp(deployed: Files): Promise<AppServer> {
  let files = deployed;
  let port = 0;
  const missing: string[] = [];

  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
    const name = pathname.startsWith(FOLDER) ? pathname.slice(FOLDER.length) || 'index.html' : pathname;
    const content = files.get(name);
    if (!content) {
      missing.push(name);
      response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
      return;
    }
    const type = KINDS[path.extname(name)] ?? 'application/octet-stream';
    response.writeHead(200, { 'content-type': type, 'cache-control': 'max-age=86400' }).end(content);
  });

  const start = () =>
    new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(port, '127.0.0.1', () => {
        ({ port } = server.address() as AddressInfo);
        resolve();
      });
    });
  const stop = () =>
    new Promise<void>((resolve) => {
      if (!server.listening) {
        resolve();
        return;
      }
      server.close(() => resolve());
      server.closeAllConnections();
    });

  await start();
  return {
    address: `http://127.0.0.1:${port}${FOLDER}`,
    missing,
    deploy: (next) => {
      files = next;
    },
    stop,
    start,
  };
}
