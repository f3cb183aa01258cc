import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const root = join(__dirname, '..');

const sources = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => join(folder, file));

const importsOf = (file: string): string[] =>
  [...readFileSync(join(root, file), 'utf8').matchAll(/(?:from |import\()'([^']+)'/g)].flatMap(
    ([, from]) => from ?? [],
  );

const pure = sources('src').filter((file) => !file.includes('adapters'));

test.each(pure)('%s knows no Teams, no Azure, no HTTP and no environment', (file) => {
  expect(
    importsOf(file).filter((from) => /botbuilder|azure|restify|node:|adapters|bot\//.test(from)),
  ).toEqual([]);
  expect(readFileSync(join(root, file), 'utf8')).not.toMatch(/process\.env|Date\.now|new Date\(\)/);
});

test.each(sources('src/adapters'))('%s imports neither another adapter nor the bot', (file) => {
  const adapters = join('src', 'adapters');
  const own = dirname(file) === adapters ? undefined : dirname(file);
  const isOther = (from: string) => {
    const target = from.startsWith('.') ? join(dirname(file), from) : from;
    const isAdapter = target.startsWith(adapters) && !(own && target.startsWith(own));
    return isAdapter || target.startsWith('bot');
  };
  expect(importsOf(file).filter(isOther)).toEqual([]);
});

test.each(sources('bot/api'))('%s answers the pages without Bot Framework or a web framework', (file) => {
  expect(importsOf(file).filter((from) => /botbuilder|restify|azure|adapters/.test(from))).toEqual([]);
});

test.each([
  ['src/reports', 'src/statistics', 'reports know nothing of the figures that are made of them'],
  ['bot/api', 'bot/teams', 'what the pages ask is answered without the channel'],
  ['bot/tab/frame', 'bot/tab/guide', 'the frame knows no page'],
])('%s does not import %s: %s', (folder, other) => {
  const users = sources(folder).filter((file) =>
    importsOf(file).some((from) => from.startsWith('.') && join(dirname(file), from).startsWith(`${other}/`)),
  );
  expect(users).toEqual([]);
});

test('Bot Framework lives in one folder, since its support has ended and the door must stay open', () => {
  const users = [...sources('bot'), ...sources('src')].filter((file) =>
    importsOf(file).some((from) => from.startsWith('botbuilder')),
  );
  expect(new Set(users.map((file) => dirname(file)))).toEqual(new Set([join('bot', 'teams')]));
});

test.each(sources('bot/conversation'))('%s answers without Bot Framework, storage or HTTP', (file) => {
  expect(
    importsOf(file).filter((from) =>
      /botbuilder|restify|azure|adapters|node:(?!crypto)|\/teams\//.test(from),
    ),
  ).toEqual([]);
});

test.each(sources('bot/cards'))(
  '%s binds words to a layout, and knows nothing of the conversation',
  (file) => {
    expect(importsOf(file).filter((from) => /conversation|\/teams\/|\/api\//.test(from))).toEqual([]);
  },
);

test('what builds the service is no part of it', () => {
  const users = [...sources('bot'), ...sources('src')].filter(
    (file) =>
      !file.startsWith(join('bot', 'build')) && importsOf(file).some((from) => /\/build\//.test(from)),
  );
  expect(users).toEqual([]);
});

test('tokens of the pages are looked at in one place', () => {
  const users = [...sources('bot'), ...sources('src')].filter((file) => importsOf(file).includes('jose'));
  expect(users).toEqual([join('bot', 'api', 'sign-in.ts')]);
});

test('restify stands in the server alone as a value, and the environment is read where a process begins', () => {
  const users = sources('bot').filter((file) =>
    /^import (?!type).*from 'restify'/m.test(readFileSync(join(root, file), 'utf8')),
  );
  expect(users).toEqual([join('bot', 'server.ts')]);
  const readers = [...sources('bot'), ...sources('src')].filter((file) =>
    /process\.env\b(?!\.NODE_ENV')/.test(readFileSync(join(root, file), 'utf8')),
  );
  expect(readers.sort()).toEqual([join('bot', 'ask.ts'), join('bot', 'main.ts')]);
});

test('the channel is written to over HTTP in one file, besides the SDK', () => {
  const users = sources('bot').filter((file) =>
    /^import (?!type)[^;]*from 'node:https?'/m.test(readFileSync(join(root, file), 'utf8')),
  );
  expect(users).toEqual([join('bot', 'teams', 'channel-request.ts')]);
});

const pages = sources('bot/tab');

test.each(pages)(
  '%s knows no server: nothing of node, of the bot or of storage, and no environment',
  (file) => {
    const text = readFileSync(join(root, file), 'utf8');
    const values = [...text.matchAll(/^import (?!type)[^;]*?from '([^']+)'/gm)].flatMap(
      ([, from]) => from ?? [],
    );
    const inside = (from: string) =>
      /^(react|react-dom\/client|luxon|zod\/mini|docx|@griffel\/react|@microsoft\/teams-js|@fluentui\/.+)$/.test(
        from,
      ) ||
      from === 'react-dom' ||
      join(dirname(file), from).startsWith(join('bot', 'tab')) ||
      (join(dirname(file), from).startsWith('src') && !from.includes('adapters'));
    expect(values.filter((from) => !inside(from))).toEqual([]);
    expect(text).not.toContain('process.env');
  },
);

test('Teams’ library stands in the page’s host alone, charts in the figures, documents in the note, and React in the pages', () => {
  const users = (name: RegExp) => [
    ...new Set(
      [...sources('bot'), ...sources('src')]
        .filter((file) => importsOf(file).some((from) => name.test(from)))
        .map((file) => dirname(file)),
    ),
  ];
  expect(users(/teams-js/)).toEqual([join('bot', 'tab', 'host')]);
  expect(users(/react-charts/)).toEqual([join('bot', 'tab', 'figures')]);
  expect(users(/^docx$/)).toEqual([join('bot', 'tab', 'note')]);
  expect(users(/^react|fluentui/).filter((folder) => !folder.startsWith(join('bot', 'tab')))).toEqual([]);
});
