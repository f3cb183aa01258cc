import type { Language } from '../language';

/**
 * How to reach a person in Teams. `reference` is the channel's own conversation reference as JSON;
 * only the side that sends knows what is in it.
 */
export type Contact = {
  personId: string;
  reference?: string | undefined;
  /** The language that the person chose; absent when never chosen. */
  language?: Language | undefined;
};

/** Contacts by person. Throws when storage is out of reach. */
export type PeopleStore = {
  get(personId: string): Promise<Contact | undefined>;
  /** The language that the person chose; from memory once `refreshLanguages` has been through. */
  languageOf(personId: string): Promise<Language | undefined>;
  /** Learns the languages that were chosen at other instances, and deleted there. */
  refreshLanguages(): Promise<void>;
  /** Remembers a reference; written when it is new or changed, and now and then in case another instance has deleted it. */
  remember(personId: string, reference: string): Promise<void>;
  /** Forgets where a person is met; of who is not known nothing is written. */
  forgetReference(personId: string): Promise<void>;
  chooseLanguage(personId: string, language: Language): Promise<void>;
  /** Deletes all that is kept about the person here. */
  delete(personId: string): Promise<void>;
};
