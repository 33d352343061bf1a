/**
 * Adds to package-lock.json the platform binaries that a registry mirror left out, so that `npm ci` works on every system.
 * Run it after `npm install`; with `--check` it changes nothing and exits 1 when the lock is incomplete.
 */
import { readFileSync, writeFileSync } from 'node:fs';

interface LockEntry {
  version?: string;
  optional?: boolean;
  dev?: boolean;
  os?: string[];
  cpu?: string[];
  optionalDependencies?: Record<string, string>;
}

interface Missing {
  readonly name: string;
  readonly version: string;
  readonly dev: boolean;
}

const LOCK = new URL('../../package-lock.json', import.meta.url);
const SYSTEMS = ['darwin', 'linux', 'win32', 'freebsd', 'android'];
const PROCESSORS = ['arm64', 'x64', 'arm', 'wasm32'];

const lock = JSON.parse(readFileSync(LOCK, 'utf8')) as { packages: Record<string, LockEntry> };
const missing = findMissing(lock.packages);

if (missing.length === 0) {
  console.log('package-lock.json lists the binaries of every platform.');
} else if (process.argv.includes('--check')) {
  console.error(
    `package-lock.json lacks ${missing.map(({ name }) => name).join(', ')}: run "npm run lock:complete".`,
  );
  process.exitCode = 1;
} else {
  for (const { name, version, dev } of missing) {
    lock.packages[`node_modules/${name}`] = {
      version,
      ...platformOf(name),
      ...(dev && { dev }),
      optional: true,
    };
  }
  lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)));
  writeFileSync(LOCK, `${JSON.stringify(lock, null, 2)}\n`);
  console.log(`Added ${missing.map(({ name }) => name).join(', ')}.`);
}

function findMissing(packages: Readonly<Record<string, LockEntry>>): Missing[] {
  const found = new Map<string, Missing>();
  for (const [path, entry] of Object.entries(packages)) {
    for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
      const resolved = packages[`${path}/node_modules/${name}`] ?? packages[`node_modules/${name}`];
      if (!resolved) found.set(name, { name, version, dev: entry.dev === true });
    }
  }
  return [...found.values()];
}

function platformOf(name: string): Pick<LockEntry, 'os' | 'cpu'> {
  const words = name.split(/[-/]/);
  const os = words.filter((word) => SYSTEMS.includes(word));
  const cpu = words.filter((word) => PROCESSORS.includes(word));
  if (cpu.length === 0) throw new Error(`${name}: its name does not tell the processor it is for`);
  return { ...(os.length > 0 && { os }), cpu };
}
