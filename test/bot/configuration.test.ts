import { readConfiguration } from '../../bot/configuration';

const local = { STORAGE_CONNECTION_STRING: 'UseDevelopmentStorage=true', DIRECTORY: 'organisation.json' };

const faultsOf = (env: Record<string, string>) => {
  const read = readConfiguration(env);
  return read.kind === 'faults' ? read.faults : [];
};

test('on a loopback address storage and directory are enough, and all else has its default', () => {
  const read = readConfiguration(local);
  expect(read).toMatchObject({
    kind: 'configuration',
    configuration: { PORT: 3978, HOST: '127.0.0.1', TIME_ZONE: 'Europe/Copenhagen', RETENTION: 'P6M' },
  });
});

test('IT is told every fault at once, each with the name it is about', () => {
  const faults = faultsOf({
    PORT: 'abc',
    TIME_ZONE: 'Odder',
    WORKING_HOURS: '16:00-08:00',
    REMINDER_AFTER: '2 days',
  });
  const named = [
    'PORT',
    'TIME_ZONE',
    'WORKING_HOURS',
    'REMINDER_AFTER',
    'DIRECTORY',
    'STORAGE_CONNECTION_STRING',
  ];
  for (const name of named) expect(faults.join('\n')).toContain(name);
});

test('without an app id the service listens on loopback only', () => {
  expect(faultsOf({ ...local, HOST: '0.0.0.0' })).toEqual([expect.stringContaining('HOST')]);
});

test('without an app id the service never runs in production', () => {
  expect(faultsOf({ ...local, NODE_ENV: 'production' })).toEqual([expect.stringContaining('MicrosoftAppId')]);
});

const guid = '5b1d0c1e-1a57-4a40-9f0e-0000000000ab';

test('a registered bot needs its tenant and, unless it has a managed identity, its password', () => {
  expect(faultsOf({ ...local, MicrosoftAppId: guid })).toHaveLength(2);
  expect(
    faultsOf({
      ...local,
      MicrosoftAppId: guid,
      MicrosoftAppTenantId: guid,
      MicrosoftAppType: 'UserAssignedMSI',
    }),
  ).toEqual([]);
});

test.each([
  ['an app id that is none', { TAB_APP_ID: '??' }, 'TAB_APP_ID'],
  [
    'a storage account by its address',
    { STORAGE_ACCOUNT: 'https://x.table.core.windows.net' },
    'STORAGE_ACCOUNT',
  ],
  ['readers by mail address', { STATISTICS_READERS: 'anna@odder.dk' }, 'STATISTICS_READERS'],
  ['hours with something behind', { WORKING_HOURS: '08:00-16:00-99' }, 'WORKING_HOURS'],
  ['a duration below nothing', { CONSENT_RETENTION: '-P1D' }, 'CONSENT_RETENTION'],
  ['nothing kept at all', { RETENTION: 'PT0S' }, 'RETENTION'],
  ['Graph over an open line', { GRAPH_BASE_URL: 'http://graph.example/v1.0' }, 'GRAPH_BASE_URL'],
  ['pages over an open line', { PUBLIC_URL: 'http://optagevejleder.example' }, 'PUBLIC_URL'],
  ['storage that is no connection', { STORAGE_CONNECTION_STRING: 'x' }, 'STORAGE_CONNECTION_STRING'],
  ['Graph without an application to ask as', { DIRECTORY: 'graph' }, 'MicrosoftAppId'],
])('%s is refused by name', (_what, env, name) => {
  expect(faultsOf({ ...local, ...env })).toEqual([expect.stringContaining(name)]);
});

test('Graph on a loopback address is asked without an application, and reminders can be switched off', () => {
  const graph = { DIRECTORY: 'graph', GRAPH_BASE_URL: 'http://127.0.0.1:5000/v1.0' };
  expect(faultsOf({ ...local, ...graph, REMINDER_AFTER: 'PT0S' })).toEqual([]);
});

test('an empty value in the environment counts as not set', () => {
  expect(readConfiguration({ ...local, PUBLIC_URL: '' }).kind).toBe('configuration');
});
