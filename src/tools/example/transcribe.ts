import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { parse } from 'yaml';
import { PAGE, PUBLISHED, SOURCE, STEPS, type Step } from './rehearsal.ts';

/** How many fields of one kind, such as actors, are shown before the rest is left out. */
const MOST_ALIKE = 2;

/**
 * Performs the worked example with the project's own commands, in a copy of the little content it needs, so that no new
 * article or actor changes what it shows. Gives the text of each block by its name.
 */
export function transcribeExample(): Map<string, string> {
  const folder = mkdtempSync(join(tmpdir(), 'example-'));
  const root = join(folder, 'shawahid');
  for (const path of listNeeded()) cpSync(path, join(root, path));
  cpSync(SOURCE, join(folder, PAGE));
  const blocks = new Map(STEPS.map((step) => [step.name, perform(root, step)]));
  rmSync(folder, { recursive: true, force: true });
  return blocks;
}

/** Puts the blocks into a document, each between `<!-- example:NAME -->` and the end of the code that follows it. */
export function insertBlocks(document: string, blocks: ReadonlyMap<string, string>): string {
  return document.replace(
    /(<!-- example:([\w-]+) -->\n+```\w*\n)(?:.*?\n)?(```)/gsu,
    (_, opening: string, name: string, closing: string) => {
      const block = blocks.get(name);
      if (block === undefined) throw new Error(`The example has no step "${name}".`);
      return `${opening}${block}\n${closing}`;
    },
  );
}

function listNeeded(): string[] {
  const fields = parse(readFileSync(PUBLISHED, 'utf8').split(/^---$/mu)[1] ?? '') as Readonly<
    Record<'actors' | 'topics', readonly string[]>
  > & { readonly outlet: string };
  return [
    PUBLISHED,
    `content/outlets/${fields.outlet}.yaml`,
    ...fields.actors.map((id) => `content/actors/${id}.yaml`),
    ...fields.topics.map((id) => `content/topics/${id}.yaml`),
  ];
}

function perform(root: string, step: Step): string {
  return 'command' in step ? runCommand(root, step.command) : editFile(join(root, step.file), step.edit);
}

function runCommand(root: string, [name = '', ...rest]: readonly string[]): string {
  const script = resolve(`src/tools/${name}.ts`);
  const given = rest.filter((word) => word !== '--');
  const { stdout, stderr } = spawnSync(process.execPath, [script, ...given], { cwd: root, encoding: 'utf8' });
  const output = `${stdout}${stderr}`.trim().split('\n');
  return [`$ npm run ${[name, ...rest].join(' ')}`, ...abridge(output)].join('\n');
}

/** Leaves out what repeats itself: of the actors proposed, say, the first two are shown, then `…`. */
function abridge(lines: readonly string[]): string[] {
  const counts = new Map<string, number>();
  return lines.flatMap((line) => {
    const kind = /^\S+:\d+ {2}(actors|topics):/u.exec(line)?.[1];
    if (kind === undefined) return [line];
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    if (count > MOST_ALIKE + 1) return [];
    return [count > MOST_ALIKE ? '…' : line];
  });
}

/** Edits a file and shows the lines that are new in it. */
function editFile(path: string, edit: (text: string) => string): string {
  const before = existsSync(path) ? readFileSync(path, 'utf8') : '';
  const after = edit(before);
  if (after === before) throw new Error(`The step changes nothing in ${path}.`);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, after);
  const old = new Set(before.split('\n'));
  return after
    .split('\n')
    .filter((line) => line !== '' && !old.has(line))
    .join('\n');
}
