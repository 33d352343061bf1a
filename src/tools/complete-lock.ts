/**
 * Adds to package-lock.json the platform binaries that a registry mirror left out, so that `npm ci` works on every system.
 * Run it after `npm install`; with `--check` it changes nothing and exits 1 when the lock is incomplete.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { compareText } from '../domain/text/compare-text.ts';

interface LockEntry {
  version?: string;
  optional?: boolean;
  dev?: boolean;
  os?: string[];
  cpu?: string[];
  optionalDependencies?: Record<string, string>;
}

type Packages = Record<string, LockEntry>;

interface Missing {
  /** The folder it would stand in: `node_modules/…`. */
  readonly path: string;
  readonly entry: LockEntry;
}

const LOCK = new URL('../../package-lock.json', import.meta.url);
const SYSTEMS = ['darwin', 'linux', 'win32', 'freebsd', 'android'];
const PROCESSORS = ['arm64', 'x64', 'arm', 'wasm32'];

const lock = JSON.parse(readFileSync(LOCK, 'utf8')) as { packages: Packages };
const missing = findMissing(lock.packages);
const names = missing.map(({ path, entry }) => `${path}@${entry.version}`).join('\n');

if (missing.length === 0) {
  console.log('package-lock.json lists the binaries of every platform.');
} else if (process.argv.includes('--check')) {
  console.error(`package-lock.json lacks the following: run "npm run lock:complete".\n${names}`);
  process.exitCode = 1;
} else {
  const entries = [
    ...Object.entries(lock.packages),
    ...missing.map(({ path, entry }) => [path, entry] as const),
  ];
  lock.packages = Object.fromEntries(entries.sort(([a], [b]) => compareText(a, b)));
  writeFileSync(LOCK, `${JSON.stringify(lock, null, 2)}\n`);
  console.log(`Added\n${names}`);
}

function findMissing(packages: Packages): Missing[] {
  const found = new Map<string, Missing>();
  for (const [parent, { optionalDependencies = {}, dev }] of Object.entries(packages)) {
    for (const [name, version] of Object.entries(optionalDependencies)) {
      const resolved = resolve(packages, parent, name);
      if (resolved && fits(resolved, version)) continue;
      // Where another version holds the top folder, this one stands inside the package that asks for it.
      const path = resolved ? `${parent}/node_modules/${name}` : `node_modules/${name}`;
      const entry = { version, ...platformOf(name), ...(dev && { dev }), optional: true };
      found.set(path, { path, entry });
    }
  }
  return [...found.values()];
}

/** Finds a dependency as Node does: in the package's own folder, then in each one around it. */
function resolve(packages: Packages, parent: string, name: string): LockEntry | undefined {
  for (let folder = parent; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
    const entry = packages[`${folder === '' ? '' : `${folder}/`}node_modules/${name}`];
    if (entry || folder === '') return entry;
  }
}

/** Platform binaries are asked for by exact version; a range is left to npm. */
function fits({ version }: LockEntry, wanted: string): boolean {
  return !/^\d/.test(wanted) || version === wanted;
}

function platformOf(name: string): Pick<LockEntry, 'os' | 'cpu'> {
  const words = name.split(/[-/]/);
  const os = words.filter((word) => SYSTEMS.includes(word));
  const cpu = words.filter((word) => PROCESSORS.includes(word));
  if (cpu.length === 0) throw new Error(`${name}: its name does not tell the processor it is for`);
  return { ...(os.length > 0 && { os }), cpu };
}
