import { Card } from '@fluentui/react-card';
import { Link } from '@fluentui/react-link';
import { Subtitle1, Text } from '@fluentui/react-text';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { useWords } from '../host/place';
import { useMunicipality } from '../service/municipality';

const useStyles = makeStyles({
  notice: { maxWidth: '60ch', padding: tokens.spacingHorizontalXXL },
  heading: { margin: 0 },
  ways: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalL },
});

/** A page that has to know who one is, opened where nobody says it. */
export const OutsideTeams = () => {
  const styles = useStyles();
  const { words } = useWords();
  const { teamsAppId } = useMunicipality();
  const { title, text, open, guide } = words.pages.outside;
  return (
    <Card className={styles.notice}>
      <Subtitle1 as="h2" className={styles.heading}>
        {title}
      </Subtitle1>
      <Text>{text}</Text>
      <div className={styles.ways}>
        {teamsAppId && <Link href={`https://teams.microsoft.com/l/app/${teamsAppId}`}>{open}</Link>}
        <Link href="/tab/guide">{guide}</Link>
      </div>
    </Card>
  );
};
