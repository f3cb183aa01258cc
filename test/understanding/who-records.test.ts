import { understand } from '../../src/understanding/understand';

const verbs = ['filmer', 'vil filme', 'filmede', 'optager', 'vil gerne optage', 'er begyndt at filme'];
const others = ['borgeren', 'en borger', 'moren', 'en far', 'sønnen', 'naboen', 'hun', 'eleven', 'en mand'];
const recorded = ['mig', 'os', 'mødet', 'samtalen', 'besøget', 'min kollega'];
const when = ['', 'i morgen', 'må det'];

const sentences = (...parts: string[][]): string[] =>
  parts
    .reduce((begun, next) => begun.flatMap((words) => next.map((word) => `${words} ${word}`)))
    .map((text) => text.trim());

test.each(others)('%s records: that is a question for the guideline, in whatever words', (other) => {
  const wrong = sentences([other], verbs, recorded, when).filter(
    (text) => understand(text).intent !== 'guidance',
  );
  expect(wrong).toEqual([]);
});

test.each(['', 'hjælp', 'hej', 'hvad gør jeg'])(
  '"%s …": whoever is being recorded is told the rule',
  (opening) => {
    const wrong = sentences(
      [opening],
      ['sønnen', 'en pårørende', 'de', 'en elev'],
      [
        'tager billeder af mig',
        'streamer det hele',
        'lydoptager os',
        'står med telefonen fremme',
        'filmede mig i går',
      ],
      ['', 'hjemme hos borgeren', 'på biblioteket', 'ude på gaden', 'i telefonen'],
      ['', 'igen', 'må han det', 'er det lovligt'],
    ).filter((text) => understand(text).intent !== 'guidance');
    expect(wrong).toEqual([]);
  },
);

test.each(['the son', 'a citizen', 'she'])('%s recorded somebody: whoever asks is told the rule', (other) => {
  const wrong = sentences(
    [other],
    ['is filming me', 'filmed me yesterday', 'took photos of me', 'recorded our talk', 'wants to film'],
    ['', 'at home', 'at the library', 'at the office', 'in the street'],
    ['', 'again', 'is it ok'],
  ).filter((text) => understand(text).intent !== 'guidance');
  expect(wrong).toEqual([]);
});

test.each(['jeg', 'vi'])('%s want to record a citizen: that is not covered', (asker) => {
  const wrong = sentences(
    [asker],
    ['vil filme', 'vil gerne optage'],
    ['borgeren', 'en borger', 'børnene'],
    ['', 'i morgen'],
  ).filter((text) => understand(text).intent !== 'not_covered');
  expect(wrong).toEqual([]);
});
