import type { FluentIcon } from '@fluentui/react-icons';
import { CheckmarkCircleFilled } from '@fluentui/react-icons/svg/checkmark-circle';
import { ClipboardTaskListLtrFilled } from '@fluentui/react-icons/svg/clipboard-task-list-ltr';
import { HandRightFilled } from '@fluentui/react-icons/svg/hand-right';
import { ProhibitedFilled } from '@fluentui/react-icons/svg/prohibited';
import { QuestionCircleFilled } from '@fluentui/react-icons/svg/question-circle';
import { ScalesFilled } from '@fluentui/react-icons/svg/scales';
import type { Verdict } from '../../../src/guideline/verdicts';

const icons: Record<Verdict, FluentIcon> = {
  allowed: CheckmarkCircleFilled,
  conditions: ClipboardTaskListLtrFilled,
  consent: HandRightFilled,
  not_allowed: ProhibitedFilled,
  assess: ScalesFilled,
  not_covered: QuestionCircleFilled,
};

/** A verdict's sign, beside its word and its colour; for the eye alone. */
export const VerdictIcon = ({ verdict, size }: { verdict: Verdict; size: number }) => {
  const Icon = icons[verdict];
  return <Icon aria-hidden fontSize={size} style={{ flexShrink: 0 }} />;
};
