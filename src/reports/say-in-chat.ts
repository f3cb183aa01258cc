import type { Language } from '../language';
import type { AppInstaller } from '../ports/app-installer';
import type { Messenger } from '../ports/messenger';
import type { PeopleStore } from '../ports/people-store';

/** What it takes to say something to somebody. */
export type SayingParts = { people: PeopleStore; installer: AppInstaller; messenger: Messenger };

/**
 * Says a line to somebody in their own chat with the bot; whoever has not met it alone gets the app, where that is
 * allowed. False when it could not be said.
 */
export const sayInChat = async (
  { people, installer, messenger }: SayingParts,
  personId: string,
  line: (language: Language) => string,
): Promise<boolean> => {
  const known = (await people.get(personId))?.reference;
  const installed = known === undefined ? await installer.install(personId) : undefined;
  const reference =
    installed?.kind === 'installed' ? messenger.referenceTo(installed.conversationId, personId) : known;
  return reference !== undefined && (await messenger.say(reference, personId, line)).kind === 'posted';
};
