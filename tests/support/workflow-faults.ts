import { parse } from 'yaml';

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly env?: Environment;
}

interface Job {
  readonly 'runs-on'?: string;
  readonly 'timeout-minutes'?: number;
  readonly if?: string;
  readonly uses?: string;
  readonly permissions?: Permissions;
  readonly env?: Environment;
  readonly steps?: readonly Step[];
}

type Environment = Readonly<Record<string, string>>;
type Permissions = string | Readonly<Record<string, string>>;

interface Workflow {
  readonly on: string | readonly string[] | Readonly<Record<string, unknown>>;
  readonly permissions?: Permissions;
  readonly concurrency?: unknown;
  readonly jobs: Readonly<Record<string, Job>>;
}

/** Each of these runs with no more than a reader's rights, or only for those who may write. */
const TRIGGERS = ['pull_request', 'push', 'schedule', 'workflow_dispatch', 'workflow_call'];
/** What publishing to GitHub Pages takes, and all that any job is ever given. */
const PUBLISHING = ['pages', 'id-token'];
const ON_MAIN = "github.ref == 'refs/heads/main'";
const MOST_MINUTES = 30;
/** What says where the site will stand: without it, links to the site's own address are refused at publishing alone. */
const ADDRESS = ['SITE_URL', 'BASE_PATH'];
const ADDRESSED = /npm run (?:--silent )?(?:check|build)(?![\w:])/u;

/** What in a workflow breaks the project's rules, each in a few words; nothing when it keeps them all. */
export function listWorkflowFaults(text: string): string[] {
  const workflow = parse(text) as Workflow;
  const triggers = typeof workflow.on === 'string' ? [workflow.on] : namesOf(workflow.on);
  const jobs = Object.values(workflow.jobs);
  return [
    ...triggers.filter((name) => !TRIGGERS.includes(name)).map((name) => `trigger ${name}`),
    ...(isReading(workflow.permissions) ? [] : ['rights of the whole workflow']),
    ...(workflow.concurrency === undefined ? ['no concurrency'] : []),
    ...(/\bsecrets\b/u.test(text) ? ['a secret'] : []),
    ...listLooseActions(text),
    ...jobs.flatMap((job) => [...listRightsFaults(job, triggers), ...listJobFaults(job)]),
    ...(triggers.includes('pull_request') ? jobs.flatMap(listAddressFaults) : []),
  ];
}

function namesOf(on: readonly string[] | Readonly<Record<string, unknown>>): readonly string[] {
  return Array.isArray(on) ? (on as readonly string[]) : Object.keys(on);
}

function isReading(permissions: Permissions | undefined): boolean {
  return (
    typeof permissions === 'object' &&
    Object.entries(permissions).every(([name, right]) => name === 'contents' && right === 'read')
  );
}

function listLooseActions(text: string): string[] {
  const uses = [...text.matchAll(/^\s*(?:- )?uses:\s*(.+)$/gmu)].map(([, action]) => action ?? '');
  return uses
    .filter((action) => !/^(?:\.\/\S+|[\w-]+(?:\/[\w-]+)+@[0-9a-f]{40} # v\d+\.\d+\.\d+)$/u.test(action))
    .map((action) => `unpinned ${action}`);
}

/** A right to write is for publishing, in a job that nothing but main can reach. */
function listRightsFaults(
  { permissions = {}, if: condition = '' }: Job,
  triggers: readonly string[],
): string[] {
  if (typeof permissions === 'string') return [`rights ${permissions}`];
  const written = Object.entries(permissions).filter(([, right]) => right === 'write');
  const other = written
    .filter(([name]) => !PUBLISHING.includes(name))
    .map(([name]) => `right to write ${name}`);
  const reachable = written.length > 0 && !condition.includes(ON_MAIN);
  const forked =
    written.length > 0 &&
    triggers.includes('pull_request') &&
    !condition.includes("github.event_name == 'push'");
  return [...other, ...(reachable || forked ? ['rights that a contribution can reach'] : [])];
}

/** A contribution is checked and built for the address at which it will be published. */
function listAddressFaults({ env: around = {}, steps = [] }: Job): string[] {
  return steps
    .filter(
      ({ run = '', env = {} }) =>
        ADDRESSED.test(run) && !ADDRESS.every((name) => name in { ...around, ...env }),
    )
    .map(({ run = '' }) => `no address for ${ADDRESSED.exec(run)?.[0] ?? ''}`);
}

function listJobFaults({ uses, steps = [], ...job }: Job): string[] {
  const minutes = job['timeout-minutes'] ?? Infinity;
  return [
    ...(uses === undefined && minutes > MOST_MINUTES ? ['no timeout'] : []),
    ...(uses === undefined && !/-\d/u.test(job['runs-on'] ?? '') ? ['a runner that changes'] : []),
    ...steps.flatMap((step) => [
      // A title or a branch name put into a script is run as part of it.
      ...(/\$\{\{/u.test(step.run ?? '') ? ['an expression in a script'] : []),
      ...(step.uses?.startsWith('actions/checkout@') && step.with?.['persist-credentials'] !== false
        ? ['a token left in the checkout']
        : []),
    ]),
  ];
}
