import type { guidePage as danish } from '../da/guide-page';

export const guidePage: typeof danish = {
  title: 'May they record?',
  lead: 'Press what is recorded, and where it happens. Then you see what applies.',
  views: 'Show the guide as',
  tabs: { answer: 'Answer', map: 'Chart', text: 'Text', pocket: 'Pocket card' },
  answer: 'The answer',
  seeAnswer: (verdicts) => `See the answer: ${verdicts}`,
  begin: 'The answer will be here once you have pressed.',
  where: 'Where does it happen? Press the place, and the answer will be here.',
  more: 'Is there more?',
  flags: {
    participant: 'The person recording takes no part in the conversation',
    targetsEmployee: 'A particular employee is filmed',
    sharing: 'The recording is shared or posted',
    refused: 'I have said no, and it goes on',
    threatening: 'It feels threatening or crosses a line',
  },
  everywhere: 'Everywhere',
  elsewhere: 'Everywhere else',
  search: 'Search the guideline',
  searchHint: 'Such as library, sound, consent',
  found: (rules, passages) => {
    if (rules === 0) return 'None of the rules has those words, but they are here:';
    const more = passages === 0 ? '' : ` and ${passages} more ${passages === 1 ? 'passage' : 'passages'}`;
    return `${rules === 1 ? '1 rule' : `${rules} rules`}${more}`;
  },
  nothing: 'I did not find that. Try another word, or ask your leader.',
  check: 'Check of a digital meeting',
  open: 'See the whole answer',
  leaders: 'When you are a leader',
  printCard: 'Print the pocket card',
  pocketTitle: 'Does somebody want to record you?',
};
