import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { media, settings } from '../../../src/facts';
import { useWords } from '../host/place';
import { useMunicipality } from '../service/municipality';
import { AnswerBelow } from './answer-below';
import { AnswerPane, type AnswerProps } from './answer-pane';
import { ChoiceTiles } from './choice-tiles';
import { mediumIcons, settingIcons } from './fact-icons';
import { guideParts } from './guide-parts';

const { MeetingCheck } = guideParts;

const useStyles = makeStyles({
  columns: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
    alignItems: 'start',
    gap: tokens.spacingHorizontalXXL,
    '@media (max-width: 799px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  questions: { display: 'grid', gap: tokens.spacingVerticalXL, minWidth: 0 },
});

/** What is recorded and where, and the answer beside it: two presses to any of them. */
export const AnswerFinder = (props: AnswerProps) => {
  const { facts, change } = props;
  const styles = useStyles();
  const { answer } = useWords().words;
  const { guideline } = useMunicipality();
  return (
    <div className={styles.columns}>
      <div className={styles.questions}>
        <ChoiceTiles
          question={answer.questions.medium}
          choices={media.map((value) => ({ value, title: answer.media[value], icon: mediumIcons[value] }))}
          chosen={facts.medium}
          choose={(medium) => change({ ...facts, medium })}
        />
        <ChoiceTiles
          question={answer.questions.setting}
          choices={settings.map((value) => ({
            value,
            title: answer.settings[value],
            icon: settingIcons[value],
          }))}
          chosen={facts.setting}
          choose={(setting) => change({ ...facts, setting, targetsEmployee: false })}
        />
        <AnswerBelow facts={facts} />
      </div>
      <div className={styles.questions}>
        <AnswerPane {...props} />
        {facts.setting === 'digital_meeting' && guideline.rules.some(({ kind }) => kind === 'check') && (
          <MeetingCheck />
        )}
      </div>
    </div>
  );
};
