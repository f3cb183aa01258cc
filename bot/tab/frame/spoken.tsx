import { makeStyles } from '@griffel/react';

const useStyles = makeStyles({
  unseen: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});

/** Says something new to those who listen rather than look. */
export const Spoken = ({ text }: { text: string }) => (
  <span role="status" className={useStyles().unseen}>
    {text}
  </span>
);
