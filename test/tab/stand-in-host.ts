import type { Frame, Page } from 'playwright-core';

/** What the stand-in Teams says of itself and of the person; a refused sign-in says why. */
export type HostSettings = {
  theme?: 'default' | 'dark' | 'contrast';
  locale?: string;
  token?: string;
  refusal?: string;
  chatId?: string;
  frame?: 'content' | 'sidePanel' | 'task' | 'settings';
};

/** A page in its frame, and what the page has said to Teams. */
export type Hosted = {
  frame: Frame;
  theme(name: string): Promise<void>;
  signIn(settings: Pick<HostSettings, 'token' | 'refusal'>): Promise<void>;
  said(): Promise<{ func: string; args: unknown[] }[]>;
  save(): Promise<void>;
};

const address = 'https://teams.microsoft.com/stand-in';

/**
 * Opens a page of ours as Teams does: in a frame of a page at Teams' own address, which speaks the messages of
 * teams-js. Nothing leaves the machine: the browser is given the page at that address by the test.
 */
export const openInTeams = async (page: Page, url: string, settings: HostSettings = {}): Promise<Hosted> => {
  await page.route('https://teams.microsoft.com/**', (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: hostPage(url, settings) }),
  );
  await page.goto(address);
  const element = await page.waitForSelector('iframe');
  const frame = await element.contentFrame();
  if (!frame) throw new Error('The page is not in a frame.');
  return {
    frame,
    theme: (name) => page.evaluate(`teams.tell('themeChange', [${JSON.stringify(name)}])`),
    signIn: (changed) => page.evaluate(`teams.change(${JSON.stringify(changed)})`),
    said: () => page.evaluate('teams.said'),
    save: () => page.evaluate(`teams.tell('settings.save', [{}])`),
  };
};

const runtime = {
  apiVersion: 4,
  isLegacyTeams: false,
  hostVersionsInfo: {},
  supports: {
    dialog: { url: { bot: {}, parentCommunication: {} } },
    pages: { config: {}, tabs: {} },
    chat: {},
  },
};

const hostPage = (url: string, settings: HostSettings): string => `<!doctype html>
<meta charset="utf-8"><title>Teams</title>
<style>html, body { margin: 0; height: 100%; } iframe { display: block; width: 100%; height: 100vh; border: 0; }</style>
<iframe title="Optagevejleder" src="${url}" allow="clipboard-write"></iframe>
<script>
  const page = document.querySelector('iframe');
  const origin = new URL(page.src).origin;
  let settings = ${JSON.stringify(settings)};
  const said = [];
  const tell = (func, args) => page.contentWindow.postMessage({ func, args }, origin);
  const change = (changed) => { settings = { ...settings, ...changed }; };
  window.teams = { said, tell, change };
  const answers = {
    initialize: () => [settings.frame ?? 'content', 'desktop', ${JSON.stringify(JSON.stringify(runtime))}, '2.58.0'],
    getContext: () => [{
      locale: settings.locale ?? 'da-dk', theme: settings.theme ?? 'default', entityId: 'page',
      frameContext: settings.frame ?? 'content', hostClientType: 'desktop', hostName: 'Teams',
      sessionId: 's', appSessionId: 'a', userObjectId: 'u', tid: 't',
      ...(settings.chatId ? { chatId: settings.chatId } : {}),
    }],
    'authentication.getAuthToken': () =>
      settings.refusal ? [false, settings.refusal] : [true, settings.token ?? 'a-token'],
    'settings.setSettings': () => [true],
  };
  addEventListener('message', ({ data, source, origin: from }) => {
    if (source !== page.contentWindow || from !== origin || !data.func) return;
    said.push({ func: data.func, args: data.args });
    const answer = answers[data.func];
    if (answer) source.postMessage({ id: data.id, uuidAsString: data.uuidAsString, args: answer() }, from);
  });
</script>`;
