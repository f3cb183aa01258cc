import type { z } from 'zod';
import { environment } from './environment';
import { isLoopbackHost, isLoopbackUrl } from './loopback';

/** What the service is run with. */
export type Configuration = z.infer<typeof environment>;

/** Reads the environment once; `faults` are all there are, one line each, to be printed before exit 1. */
export const readConfiguration = (
  env: Record<string, string | undefined>,
): { kind: 'configuration'; configuration: Configuration } | { kind: 'faults'; faults: string[] } => {
  const said = Object.fromEntries(
    Object.entries(env).filter(([, value]) => value !== undefined && value.trim() !== ''),
  );
  const parsed = environment.safeParse(said);
  const shape = parsed.success
    ? []
    : parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`);
  const faults = [...shape, ...together(said)];
  if (parsed.success && faults.length === 0) return { kind: 'configuration', configuration: parsed.data };
  return { kind: 'faults', faults };
};

const together = (env: Record<string, string | undefined>): string[] => {
  const faults: string[] = [];
  if (!env.STORAGE_CONNECTION_STRING && !env.STORAGE_ACCOUNT) {
    faults.push('STORAGE_CONNECTION_STRING or STORAGE_ACCOUNT must be set');
  }
  return [...faults, ...(env.MicrosoftAppId ? registered(env) : unregistered(env))];
};

const registered = (env: Record<string, string | undefined>): string[] => {
  const faults: string[] = [];
  if (!env.MicrosoftAppTenantId) faults.push('MicrosoftAppTenantId must be set when MicrosoftAppId is');
  if (env.MicrosoftAppType !== 'UserAssignedMSI' && !env.MicrosoftAppPassword) {
    faults.push('MicrosoftAppPassword must be set for a SingleTenant bot');
  }
  return faults;
};

const unregistered = (env: Record<string, string | undefined>): string[] => {
  const faults: string[] = [];
  if (env.NODE_ENV === 'production')
    faults.push('MicrosoftAppId must be set in production: without it nobody is authenticated');
  if (!isLoopbackHost(env.HOST ?? '127.0.0.1'))
    faults.push('HOST must be a loopback address while MicrosoftAppId is not set');
  if (env.DIRECTORY === 'graph' && !isLoopbackUrl(env.GRAPH_BASE_URL))
    faults.push(
      'MicrosoftAppId must be set for DIRECTORY=graph, unless GRAPH_BASE_URL is a loopback address',
    );
  return faults;
};
