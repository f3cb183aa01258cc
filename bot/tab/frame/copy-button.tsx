import { Button } from '@fluentui/react-button';
import { CheckmarkRegular } from '@fluentui/react-icons/svg/checkmark';
import { CopyRegular } from '@fluentui/react-icons/svg/copy';
import { useState } from 'react';
import { useWords } from '../host/place';
import { Spoken } from './spoken';

type Copied = 'not yet' | 'copied' | 'failed';

/** Copies a text, and says whether it could. */
export const CopyButton = ({ text, primary = false }: { text: string; primary?: boolean }) => {
  const { words } = useWords();
  const [copied, setCopied] = useState<Copied>('not yet');
  const { copy, copied: done, notCopied } = words.pages;
  const said = { 'not yet': '', copied: done, failed: notCopied }[copied];
  return (
    <>
      <Button
        appearance={primary ? 'primary' : 'secondary'}
        icon={copied === 'copied' ? <CheckmarkRegular /> : <CopyRegular />}
        onClick={() => copyText(text).then((could) => setCopied(could ? 'copied' : 'failed'))}
      >
        {copied === 'copied' ? done : copy}
      </Button>
      {copied === 'failed' ? <span role="alert">{notCopied}</span> : <Spoken text={said} />}
    </>
  );
};

/** Frames that may not reach the clipboard still copy what is selected. */
const copyText = async (text: string): Promise<boolean> => {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copySelected(text);
  }
};

const copySelected = (text: string): boolean => {
  const field = document.createElement('textarea');
  field.value = text;
  document.body.append(field);
  field.select();
  const could = document.execCommand('copy');
  field.remove();
  return could;
};
