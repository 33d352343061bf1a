/** Says on standard error why a command does not do what it was asked, and how the process is to end. */
export function fail(message: string, code: 1 | 2): void {
  console.error(message);
  process.exitCode = code;
}
