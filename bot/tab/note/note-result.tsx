import { Button } from '@fluentui/react-button';
import { Card } from '@fluentui/react-card';
import { DocumentArrowDownRegular } from '@fluentui/react-icons/svg/document-arrow-down';
import { Subtitle2 } from '@fluentui/react-text';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { useState } from 'react';
import { type NoteEntries, noteLines, noteText } from '../../../src/case-note';
import type { EntryFault } from '../../../src/entered-text';
import type { Episode } from '../../../src/note-facts';
import { CopyButton } from '../frame/copy-button';
import { download } from '../frame/download';
import { Spoken } from '../frame/spoken';
import { usePlace, useWords } from '../host/place';
import { useMunicipality } from '../service/municipality';

const useStyles = makeStyles({
  result: { display: 'grid', gap: tokens.spacingVerticalL, padding: tokens.spacingHorizontalXL },
  heading: { margin: 0 },
  lines: { display: 'grid', gap: tokens.spacingVerticalS, margin: 0 },
  title: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  value: { margin: 0, whiteSpace: 'pre-wrap' },
  ways: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
});

type Props = { episode: Episode; entries: NoteEntries; fault: EntryFault | undefined };

/** The note as it will be, and the ways to take it along: copied, or as a document. */
export const NoteResult = ({ episode, entries, fault }: Props) => {
  const styles = useStyles();
  const { language, words } = useWords();
  const { host } = usePlace();
  const { guideline } = useMunicipality();
  const [taken, setTaken] = useState<'done' | 'failed'>();
  const lines = noteLines(guideline, episode, entries, language);
  const note = noteText(guideline, episode, entries, language);
  const { text, download: title, downloaded, notDownloaded, fileName, close } = words.pages.note;
  /** The part that makes the file is fetched first, which a phone without a connection cannot. */
  const take = async () => {
    setTaken(undefined);
    try {
      const { noteDocument } = await import('./note-document');
      download(await noteDocument(words.note.title, lines, language), `${fileName}.docx`);
      setTaken('done');
    } catch {
      setTaken('failed');
    }
  };
  return (
    <Card className={styles.result} role="region" aria-label={text}>
      <Subtitle2 as="h2" className={styles.heading}>
        {text}
      </Subtitle2>
      <dl className={styles.lines}>
        {lines.map((line) => (
          <div key={line.title}>
            <dt className={styles.title}>{line.title}</dt>
            <dd className={styles.value}>{line.value}</dd>
          </div>
        ))}
      </dl>
      <div className={styles.ways}>
        {fault ? (
          <span role="alert">{words.conversation.entryFaults[fault]}</span>
        ) : (
          <>
            <CopyButton key={note} primary text={note} />
            <Button icon={<DocumentArrowDownRegular />} onClick={take}>
              {title}
            </Button>
          </>
        )}
        {host.kind === 'teams' && (
          <Button appearance="subtle" onClick={host.closeDialog}>
            {close}
          </Button>
        )}
        <Spoken text={taken === 'done' ? downloaded : ''} />
        {taken === 'failed' && <span role="alert">{notDownloaded}</span>}
      </div>
    </Card>
  );
};
