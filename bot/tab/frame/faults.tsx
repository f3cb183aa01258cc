import { Button } from '@fluentui/react-button';
import { Component, type ReactNode } from 'react';
import type { Language } from '../../../src/language';
import { texts } from '../../../src/texts/texts';
import { Notice } from './notice';

type Props = { language: Language; children: ReactNode };

/** Says so, and what to do, where a page itself fails, such as when a part of it could not be fetched. */
export class Faults extends Component<Props, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    const { language, children } = this.props;
    if (!this.state.failed) return children;
    const { fault, reload } = texts[language].pages;
    return (
      <Notice
        intent="error"
        title={fault.title}
        action={<Button onClick={() => window.location.reload()}>{reload}</Button>}
      >
        {fault.advice}
      </Notice>
    );
  }
}
