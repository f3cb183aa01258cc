import { Text, Title2 } from '@fluentui/react-text';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'end',
    justifyContent: 'space-between',
    gap: tokens.spacingVerticalM,
    marginBottom: tokens.spacingVerticalXL,
  },
  words: { display: 'grid', gap: tokens.spacingVerticalXS, maxWidth: '68ch' },
  lead: { color: tokens.colorNeutralForeground2 },
  title: { margin: 0, '@media (max-width: 639px)': { fontSize: tokens.fontSizeBase600 } },
});

/** What a page is called, what it is for, and what can be done with all of it. */
export const PageTitle = ({
  title,
  lead,
  children,
}: {
  title: string;
  lead?: string | undefined;
  children?: ReactNode;
}) => {
  const styles = useStyles();
  return (
    <header className={styles.head}>
      <div className={styles.words}>
        <Title2 as="h1" className={styles.title}>
          {title}
        </Title2>
        {lead && (
          <Text size={400} className={styles.lead}>
            {lead}
          </Text>
        )}
      </div>
      {children}
    </header>
  );
};
