/** `npm run check`: starts `run-check.ts` with its modules kept compiled, since compiling them is most of what a small check does. */
import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';

enableCompileCache(fileURLToPath(new URL('../../.cache/compiled', import.meta.url)));
await import('./run-check.ts');
