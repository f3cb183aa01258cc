import { MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-message-bar';
import { useState } from 'react';
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
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{none.title}</MessageBarTitle>
            {none.advice}
          </MessageBarBody>
        </MessageBar>
      )}
    </>
  );
};

export default NotePage;
