import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';

/** A folder served on this machine; `address` is that of its home page. */
export interface ServedFolder {
  readonly address: string;
  close(): Promise<void>;
}

/** What to serve: a folder of static files, under which base path, on which port (0 lets the system choose). */
interface ServeOptions {
  readonly folder: string;
  readonly base: string;
  readonly port: number;
}

/** Serves a built site as a static host does: `index.html` for folders, `404.html` with status 404 for what is not there. */
export async function serveFolder({ folder, base, port }: ServeOptions): Promise<ServedFolder> {
  const prefix = `/${base}/`.replace(/\/+/gu, '/');
  const serve = sirv(folder, { etag: true, dev: true });
  const notFound = readFileSync(`${folder}/404.html`);
  const server = createServer((request, response) => {
    const answerNotFound = () => {
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
      response.end(notFound);
    };
    if (!request.url?.startsWith(prefix)) return answerNotFound();
    request.url = request.url.slice(prefix.length - 1);
    return serve(request, response, answerNotFound);
  });
  const address = `http://localhost:${await listen(server, port)}${prefix}`;
  return { address, close: () => new Promise((done) => server.close(() => done())) };
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, () => resolve((server.address() as AddressInfo).port));
  });
}
