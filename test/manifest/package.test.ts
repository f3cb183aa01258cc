import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import JSZip from 'jszip';
import { pageNames } from '../../bot/tab/page-names';
import { packageFaults } from '../../manifest/check-package';
import { fillManifest } from '../../manifest/fill-manifest';
import { zipPackage } from '../../manifest/zip-package';
import { parts, registered, template } from './parts';

test('IT gets a package that keeps to the official schema of 1.30', () => {
  expect(packageFaults(parts())).toEqual([]);
});

test('the bot, the app and the domain are those of the environment, and no place is left unfilled', () => {
  const { manifest } = parts();
  expect(manifest).toMatchObject({
    version: '1.2.3',
    id: registered.MicrosoftAppId,
    bots: [{ botId: registered.MicrosoftAppId, scopes: ['personal', 'team', 'groupChat'] }],
    validDomains: ['optagevejleder.example.dk'],
  });
  expect(JSON.stringify(manifest)).not.toContain('{{');
});

test('privacy and terms are the municipality’s own pages where it names them, else the guide', () => {
  expect(parts().manifest).toMatchObject({
    developer: { privacyUrl: 'https://optagevejleder.example.dk/tab/guide' },
  });
  const named = {
    PRIVACY_URL: 'https://kommune.example.dk/privat',
    TERMS_URL: 'https://kommune.example.dk/vilkaar',
  };
  expect(fillManifest(template, { ...registered, ...named }, '1.2.3')).toMatchObject({
    manifest: { developer: { privacyUrl: named.PRIVACY_URL, termsOfUseUrl: named.TERMS_URL } },
  });
});

test('the app asks for no permission, and its pages sign in as the bot’s own application unless another is named', () => {
  for (const asked of ['permissions', 'authorization', 'devicePermissions']) {
    expect(parts().manifest).not.toHaveProperty(asked);
  }
  const { MicrosoftAppId } = registered;
  expect(parts().manifest).toMatchObject({
    webApplicationInfo: {
      id: MicrosoftAppId,
      resource: `api://optagevejleder.example.dk/${MicrosoftAppId}`,
    },
  });
  const TAB_APP_ID = '0f2b2c1e-1111-4222-8333-444455557777';
  expect(fillManifest(template, { ...registered, TAB_APP_ID }, '1.2.3')).toMatchObject({
    manifest: { webApplicationInfo: { id: TAB_APP_ID } },
  });
});

test('each tab is a page that there is, named in both languages, and a meeting gets a tab and a side panel', () => {
  const { manifest } = parts();
  expect(manifest).toMatchObject({
    configurableTabs: [{ context: ['meetingChatTab', 'meetingDetailsTab', 'meetingSidePanel'] }],
  });
  const addresses = JSON.stringify(manifest).match(/[^"]*\/tab\/[^"]*/g) ?? [];
  expect(addresses).toHaveLength(12);
  for (const address of addresses) {
    expect(pageNames).toContain(address.replace('https://optagevejleder.example.dk/tab/', ''));
  }
});

test('IT that forgot the app id and gave a http address is told of both at once, and nothing is written', () => {
  const env = { PATH: process.env.PATH, MicrosoftAppId: ' ', PUBLIC_URL: 'http://optagevejleder.example.dk' };
  const script = join(__dirname, '../../manifest/package.ts');
  const { status, stderr, stdout } = spawnSync(process.execPath, ['--import', 'tsx', script], {
    cwd: join(__dirname, '../..'),
    env,
    encoding: 'utf8',
  });
  expect(status).toBe(1);
  expect(stdout).toBe('');
  expect(stderr).toContain('MicrosoftAppId is not set');
  expect(stderr).toContain('PUBLIC_URL must be a full https address');
});

test.each([
  ['an app id that is a name', { MicrosoftAppId: 'optagevejleder' }, ['MicrosoftAppId must be a GUID']],
  [
    'an address without https',
    { PUBLIC_URL: 'optagevejleder.dk' },
    ['PUBLIC_URL must be a full https address'],
  ],
])('IT is told of %s', (_what, wrong, said) => {
  const filled = fillManifest(template, { ...registered, ...wrong }, '1.2.3');
  expect(filled).toEqual({ kind: 'faults', faults: said.map((words) => expect.stringContaining(words)) });
});

test('a place in the template that nothing fills is said by its name', () => {
  expect(fillManifest('{"id":"${{SOMETHING}}"}', registered, '1.2.3')).toEqual({
    kind: 'faults',
    faults: ['manifest.json: nothing fills SOMETHING'],
  });
});

test('a manifest that Teams would refuse is refused here, in the words of the schema', () => {
  const { manifest, ...rest } = parts();
  const faults = packageFaults({ ...rest, manifest: { ...(manifest as object), accentColor: 'blue' } });
  expect(faults).toEqual([expect.stringMatching(/^manifest\.json: \/accentColor must match pattern/)]);
});

test('the zip holds the four files at its root, and the same content gives the same bytes', async () => {
  const zip = await zipPackage(parts());
  const names = Object.keys((await JSZip.loadAsync(zip)).files);
  expect(names.sort()).toEqual(['color.png', 'en.json', 'manifest.json', 'outline.png']);
  expect(zip.equals(await zipPackage(parts()))).toBe(true);
});
