const LOCAL =
  /^(?:localhost|.*\.(?:localhost|local|internal|test|example|invalid)|0\.0\.0\.0|127\..*|10\..*|192\.168\..*|172\.(?:1[6-9]|2\d|3[01])\..*|169\.254\..*|\[.*\])$/;

/** Whether a host opens only on its writer's machine or network, or nowhere: `localhost`, `192.168.1.5`. */
export function isLocalHost(hostname: string): boolean {
  return LOCAL.test(hostname);
}
