import { createContext, useContext } from 'react';
import type { Language } from '../../../src/language';
import { texts } from '../../../src/texts/texts';
import type { Host } from './host';

/** Where the page stands, and the language that it is read in. */
export type Place = { host: Host; language: Language; speak(language: Language): void };

export const PlaceContext = createContext<Place | undefined>(undefined);

/** The place of the page; only for what is shown inside the frame. */
export const usePlace = (): Place => {
  const place = useContext(PlaceContext);
  if (!place) throw new Error('A page was shown outside its frame.');
  return place;
};

/** The reader's language and all words in it. */
export const useWords = () => {
  const { language } = usePlace();
  return { language, words: texts[language] };
};
