import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { noFacts } from '../../src/facts';
import odder from '../../src/guideline/odder.json';

const root = join(__dirname, '../..');
const code = ['src', 'bot', 'cards'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(ts|tsx|js|json|html|css)$/.test(file) && !file.endsWith('odder.json'))
    .map((file) => join(folder, file)),
);
/** A rule may bear the name of a fact, which the code knows by right. */
const ids = odder.rules.map(({ id }) => id).filter((id) => !(id in noFacts));
const foreign = new RegExp(`Odder|['"\`](${ids.join('|')})['"\`]`);

test.each(code)('%s names neither the first municipality nor a rule of its guideline', (file) => {
  expect(readFileSync(join(root, file), 'utf8')).not.toMatch(foreign);
});
