import { MessageBar, MessageBarBody } from '@fluentui/react-message-bar';
import { useFocus } from '../frame/use-focus';

/** What was done, where the leader is: the focus goes there, since the button that was pressed is often gone. */
export const Done = ({ said }: { said: string }) => (
  <div ref={useFocus<HTMLDivElement>()} tabIndex={-1} role="status" style={{ outlineStyle: 'none' }}>
    <MessageBar intent="success">
      <MessageBarBody>{said}</MessageBarBody>
    </MessageBar>
  </div>
);
