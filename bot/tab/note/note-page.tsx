import { useState } from 'react';
import { Notice } from '../frame/notice';
import { PageTitle } from '../frame/page-title';
import { useWords } from '../host/place';
import { NoteEditor } from './note-editor';
import { readFragment } from './note-fragment';

/** The note is taken from the address, and out of it: it stays in this page alone. */
const takeNote = () => {
  const note = readFragment(window.location.hash);
  if (note) window.history.replaceState(undefined, '', window.location.pathname);
  return note;
};

/** The case note, to adjust, copy and download. Nothing of it is kept or sent anywhere. */
const NotePage = () => {
  const { words } = useWords();
  const [note] = useState(takeNote);
  const { lead, none } = words.pages.note;
  return (
    <>
      <PageTitle title={words.note.title} lead={note && lead} />
      {note ? (
        <NoteEditor sent={note} />
      ) : (
        <Notice intent="info" title={none.title}>
          {none.advice}
        </Notice>
      )}
    </>
  );
};

export default NotePage;
