import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

/** What a command printed and how it ended. */
export interface ToolRun {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs an editors' command in a folder, as npm would, with nobody at the keyboard. */
export function runTool(name: string, cwd: string, args: readonly string[], input = ''): ToolRun {
  const tool = resolve(`src/tools/${name}.ts`);
  const { status, stdout, stderr } = spawnSync(process.execPath, [tool, ...args], {
    cwd,
    input,
    encoding: 'utf8',
  });
  return { code: status, out: stdout, err: stderr };
}
