/** Whether a name in angle brackets is that of an HTML element and not of a component: ASCII, lower case, or `!doctype`. */
export function isHtmlName(name: string): boolean {
  return /^[a-z][a-z0-9-]*$/.test(name);
}
