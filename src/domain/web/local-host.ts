const LOCAL_NAME =
  /(?:^|\.)(?:localhost|localdomain|local|internal|intranet|private|lan|corp|home|home\.arpa|test|example|invalid)$/;

/** Ranges of no public machine. Source: https://www.iana.org/assignments/iana-ipv4-special-registry */
const LOCAL_NUMBER =
  /^(?:0|10|127|169\.254|172\.(?:1[6-9]|2\d|3[01])|192\.0\.[02]|192\.168|198\.(?:1[89]|51\.100)|203\.0\.113|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])|2(?:2[4-9]|[345]\d))\.[\d.]+$/;

/** Addresses of IPv6 that the whole net reaches begin with 2 or 3; `2001:db8` is for examples. */
const PUBLIC_IPV6 = /^\[[23][0-9a-f]{3}:(?!db8:)/;

/** Whether a host opens only on its writer's machine or network, or nowhere: `localhost`, `192.168.1.5`, `[::1]`. */
export function isLocalHost(hostname: string): boolean {
  const host = hostname.toLowerCase().replace(/\.+$/, '');
  if (host.startsWith('[')) return !PUBLIC_IPV6.test(host);
  return LOCAL_NAME.test(host) || LOCAL_NUMBER.test(host);
}
