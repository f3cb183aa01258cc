/** The names by which this machine alone is asked. */
const names = ['127.0.0.1', 'localhost', '[::1]'];
const loopback = /^(127\.\d+\.\d+\.\d+|localhost|\[?::1\]?)$/;

/** Whether a host is this machine alone. */
export const isLoopbackHost = (host: string): boolean => loopback.test(host);

/** Whether an address is one of this machine alone. */
export const isLoopbackUrl = (address: string | undefined): boolean =>
  address !== undefined && URL.canParse(address) && isLoopbackHost(new URL(address).hostname);

/** The names by which a service that listens on a host of this machine alone is asked. */
export const namesOfThisMachine = (host: string): string[] => [
  ...names,
  host.includes(':') ? `[${host}]` : host,
];
