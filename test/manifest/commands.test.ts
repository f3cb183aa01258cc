import { z } from 'zod';
import { commandOf } from '../../bot/conversation/commands';
import { packageFaults } from '../../manifest/check-package';
import { textPaths, translated } from '../../manifest/translation';
import { understand } from '../../src/understanding/understand';
import { parts } from './parts';

const manifestSchema = z.object({
  bots: z.tuple([
    z.object({
      commandLists: z.array(
        z.object({
          scopes: z.array(z.string()),
          commands: z.array(z.object({ title: z.string().min(1), description: z.string().min(1) })),
        }),
      ),
    }),
  ]),
});

const { manifest, english, icons } = parts();
const englishTexts = z.record(z.string(), z.string()).parse(english);
const listsOf = (of: unknown) => manifestSchema.parse(of).bots[0].commandLists;
const titlesOf = (of: unknown) => listsOf(of).flatMap(({ commands }) => commands.map(({ title }) => title));
const danish = titlesOf(manifest);
const inEnglish = titlesOf(translated(manifest, englishTexts));

test('every text that people see is there in both languages, and no English text is without a place', () => {
  const { $schema, ...translation } = englishTexts;
  expect($schema).toContain('Localization');
  expect(Object.keys(translation).sort()).toEqual(textPaths(manifest).sort());
});

test('alone one gets all commands, and among others those that show nothing of one’s own', () => {
  expect(listsOf(manifest).map(({ scopes, commands }) => [scopes, commands.length])).toEqual([
    [['personal'], 8],
    [['team', 'groupChat'], 3],
  ]);
});

/** What each command of one's own leads to, in the order of the manifest. */
const wanted = [
  'help',
  'meeting.check',
  'case_note',
  'notify_leader',
  'cases',
  'guideline',
  'my_data',
  'language',
];

test.each(
  [danish, inEnglish].flatMap((titles) => wanted.map((leads, at) => [titles[at] ?? '', leads] as const)),
)('one who presses the command "%s" gets what it says: %s', (title, leads) => {
  for (const typed of [title, ` ${title.toLowerCase()}. `, `${title}?`]) {
    expect(commandOf(typed)?.verb ?? understand(typed).intent).toBe(leads);
  }
});

test('an English text for nothing, one forgotten, one too long and an older schema are all told of', () => {
  const wrong: Record<string, string> = {
    ...englishTexts,
    $schema:
      'https://developer.microsoft.com/en-us/json-schemas/teams/v1.22/MicrosoftTeams.Localization.schema.json',
    'bots[0].commandLists[0].commands[8].title': 'Nothing',
    'name.short': 'A name that is longer than the thirty letters that fit',
  };
  delete wrong['description.full'];
  expect(packageFaults({ manifest, english: wrong, icons })).toEqual([
    'en.json: bots[0].commandLists[0].commands[8].title is not a text of the manifest',
    'en.json: description.full is missing',
    'en.json: $schema is not of manifest version 1.30',
    'en.json: /name/short must NOT have more than 30 characters',
  ]);
});
