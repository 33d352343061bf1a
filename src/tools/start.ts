/** `npm start`: serves the built site on a local port and prints its address. `PORT` chooses the port (4321, or any free one). */
import { serveFolder } from './serve-folder.ts';

const folder = 'dist';
const base = process.env['BASE_PATH'] ?? '/';
const port = Number(process.env['PORT'] ?? 4321);

const served = await serveFolder({ folder, base, port }).catch((error: NodeJS.ErrnoException) => {
  if (error.code !== 'EADDRINUSE' || process.env['PORT'] !== undefined) throw error;
  return serveFolder({ folder, base, port: 0 });
});
console.log(`الموقع على / The site is at: ${served.address}\nأوقفه بـ Ctrl+C / Ctrl+C stops it.`);
