import { MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from '@fluentui/react-message-bar';
import type { ReactNode } from 'react';

type Props = { intent: 'info' | 'error'; title: string; children?: ReactNode; action?: ReactNode };

/** What is the matter, what to do about it, and where there is one the button for it. */
export const Notice = ({ intent, title, children, action }: Props) => (
  <MessageBar intent={intent} layout="multiline" role={intent === 'error' ? 'alert' : undefined}>
    <MessageBarBody>
      <MessageBarTitle style={{ display: 'block' }}>{title}</MessageBarTitle>
      {children}
    </MessageBarBody>
    {action && <MessageBarActions>{action}</MessageBarActions>}
  </MessageBar>
);
