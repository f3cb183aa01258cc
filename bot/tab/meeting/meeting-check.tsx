import { Button } from '@fluentui/react-button';
import { Card } from '@fluentui/react-card';
import { Field } from '@fluentui/react-field';
import { ArrowResetRegular } from '@fluentui/react-icons/svg/arrow-reset';
import { Radio, RadioGroup } from '@fluentui/react-radio';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { useState } from 'react';
import type { MeetingAnswers } from '../../../src/guideline/guideline';
import { answered, checkMeeting, meetingQuestions } from '../../../src/meeting-check';
import { useWords } from '../host/place';
import { useMunicipality } from '../service/municipality';
import { MeetingResult } from './meeting-result';

const useStyles = makeStyles({
  check: { display: 'grid', gap: tokens.spacingVerticalL, minWidth: 0 },
  questions: { display: 'grid', gap: tokens.spacingVerticalXL, justifyItems: 'start' },
});

/** The digital-meeting check: one question after the other, and the answer as soon as it is certain. */
export const MeetingCheck = () => {
  const styles = useStyles();
  const { words } = useWords();
  const { guideline } = useMunicipality();
  const [answers, setAnswers] = useState<MeetingAnswers>({});
  const rule = checkMeeting(guideline, answers);
  const needed = meetingQuestions.filter((_id, index) =>
    isNeeded(index, answers, (some) => !checkMeeting(guideline, some)),
  );
  return (
    <div className={styles.check}>
      <Card className={styles.questions}>
        {needed.map((id) => (
          <Field key={id} label={words.meeting[id]} size="large">
            <RadioGroup
              value={answers[id] ?? ''}
              onChange={(_event, { value }) => setAnswers(answered(answers, id, value))}
            >
              {Object.entries(words.meeting[`${id}Choices`]).map(([value, title]) => (
                <Radio key={value} value={value} label={title} />
              ))}
            </RadioGroup>
          </Field>
        ))}
        {answers.consent && (
          <Button appearance="subtle" icon={<ArrowResetRegular />} onClick={() => setAnswers({})}>
            {words.pages.meeting.restart}
          </Button>
        )}
      </Card>
      {rule && <MeetingResult rule={rule} />}
    </div>
  );
};

/** A question is put once those before it are answered and have not settled it. */
const isNeeded = (
  index: number,
  answers: MeetingAnswers,
  open: (some: MeetingAnswers) => boolean,
): boolean => {
  const before = meetingQuestions.slice(0, index);
  const isAnswered = before.every((id) => answers[id] !== undefined);
  const after = meetingQuestions.slice(index).map((id) => [id, undefined]);
  return isAnswered && open({ ...answers, ...Object.fromEntries(after) });
};
