import { spawnSync } from 'node:child_process';

/** How a run of Node ended, and the CPU seconds (user and system) of its process. */
interface MeasuredRun {
  readonly status: number | null;
  readonly output: string;
  readonly seconds: number;
}

/** Prints, last of all, the CPU time that a process took, in microseconds. */
const PRINT_USAGE = `process.on('exit', () => {
  const { user, system } = process.cpuUsage();
  process.stderr.write('cpu ' + (user + system));
})`;

/** Runs Node with arguments in a folder and measures it; kills it after `most` seconds by the clock. */
export function runMeasured(
  args: readonly string[],
  cwd: string,
  { env = {}, most = 600 }: { readonly env?: Readonly<Record<string, string>>; readonly most?: number } = {},
): MeasuredRun {
  const preload = `data:text/javascript,${encodeURIComponent(PRINT_USAGE)}`;
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', preload, ...args], {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, ...env },
    maxBuffer: 1e9,
    timeout: most * 1000,
    killSignal: 'SIGKILL',
  });
  const [, microseconds] = /cpu (\d+)$/u.exec(stderr) ?? [];
  return { status, output: stdout + stderr, seconds: Number(microseconds) / 1e6 };
}
