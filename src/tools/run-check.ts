/** Every content rule on the raw files; `--fix` mends what has one right answer. Exit 1 on errors, 0 with warnings only, 2 on wrong usage. */
import { appendFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { checkProject } from '../checks/check-project.ts';
import { listFindings } from '../checks/findings.ts';
import { fixProject } from '../checks/fix-project.ts';
import { hasErrors } from '../domain/findings/report.ts';
import { isReporterName, REPORTERS, type ReporterName } from '../checks/reporters/reporters.ts';
import { summariseFindings } from './summarise-findings.ts';
import { writeIds } from './editors/write-ids.ts';
import { readToday } from './read-today.ts';

interface Options {
  readonly format: ReporterName;
  readonly fix: boolean;
  readonly paths: readonly string[];
}

const { format, fix, paths } = readOptions();
const root = process.cwd();
const today = readToday(new Date());
const { files, context, fixed } = fix
  ? fixProject(root, (path) => isChosen(path, paths), readSite(), today)
  : { ...checkProject(root, readSite(), today), fixed: [] };
writeIds(root, context);
const chosen = files.filter(({ path }) => isChosen(path, paths));
const findings = [...fixed, ...listFindings(chosen)];
process.stdout.write(`${REPORTERS[format](findings)}\n`);
const summary = process.env['GITHUB_STEP_SUMMARY'];
if (format === 'github' && summary) appendFileSync(summary, summariseFindings(findings));
process.exitCode = chosen.some(hasErrors) ? 1 : 0;

function readOptions(): Options {
  try {
    const { values, positionals } = parseArgs({
      options: {
        format: { type: 'string', default: 'pretty' },
        fix: { type: 'boolean', default: false },
        paths: { type: 'string', multiple: true, default: [] },
      },
      allowPositionals: true,
    });
    if (!isReporterName(values.format)) throw new Error(`--format: ${Object.keys(REPORTERS).join(' | ')}`);
    if (positionals.length > 0 && values.paths.length === 0)
      throw new Error(`--paths ${positionals.join(' ')}`);
    return { format: values.format, fix: values.fix, paths: [...values.paths, ...positionals] };
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    console.error(
      `خيار غير معروف: ${detail}\nUsage: npm run check -- [--format pretty|json|github] [--fix] [--paths PATH …]`,
    );
    process.exit(2);
  }
}

function readSite(): string | undefined {
  const { SITE_URL, BASE_PATH = '/' } = process.env;
  return SITE_URL !== undefined && URL.canParse(BASE_PATH, SITE_URL)
    ? new URL(BASE_PATH, SITE_URL).href
    : undefined;
}

/** Findings are always sought in the whole project, since a record can break another; `--paths` chooses which are shown. */
function isChosen(path: string, paths: readonly string[]): boolean {
  return (
    paths.length === 0 ||
    paths.some((chosen) => path === chosen || path.startsWith(`${chosen.replace(/\/$/u, '')}/`))
  );
}
