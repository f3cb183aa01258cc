import { Link } from '@fluentui/react-link';
import { Text } from '@fluentui/react-text';
import { dayText } from '../../../src/time-text';
import { useWords } from '../host/place';
import { useMunicipality } from '../service/municipality';

/** Whose guideline it is, from when, and where the original is read. */
export const AboutGuideline = () => {
  const { language, words } = useWords();
  const { guideline, url } = useMunicipality();
  const { title, adopted, adoptedBy, evaluation } = guideline;
  const about = words.conversation.guideline(
    title[language],
    dayText(adopted, language),
    adoptedBy[language],
    evaluation[language],
  );
  return (
    <Text>
      {about}{' '}
      {url && (
        <Link href={url} target="_blank" rel="noreferrer">
          {words.answer.readOriginal}
        </Link>
      )}
    </Text>
  );
};
