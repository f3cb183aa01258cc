import type { Language } from '../src/language';
import type { DirectoryPerson, LeaderLookup } from '../src/ports/directory';
import { texts } from '../src/texts/texts';
import { messageCard } from './cards/message-card';
import { plain } from './cards/render';
import type { Told } from './note-reply';
import type { Asker, Card, Reply } from './reply';
import type { World } from './world';

/** Who the leader is and by which ways to reach them, or what to do when the directory does not say. */
export const leaderReply = async (world: World, asker: Asker, told: Told): Promise<Reply> => {
  const card = cardOf(await world.directory.leaderOf(asker.id), told, asker.language);
  return { card: () => card, posted: [] };
};

const cardOf = (lookup: LeaderLookup, told: Told, language: Language): Card => {
  const words = texts[language].leader;
  const again = [{ title: words.again, verb: 'leader' as const, action: told }];
  switch (lookup.kind) {
    case 'found':
      return reachCard(lookup.leader, told, language);
    case 'disabled':
      return messageCard([words.disabled(plain(lookup.leader.name))]);
    case 'none':
      return messageCard([words.none]);
    case 'forbidden':
      return messageCard([words.forbidden]);
    case 'throttled':
    case 'unavailable':
      return messageCard([words[lookup.kind]], again);
  }
};

const reachCard = (leader: DirectoryPerson, { facts }: Told, language: Language): Card => {
  const { leader: words, answer } = texts[language];
  const setting = facts.setting ? answer.settings[facts.setting] : answer.facts.notSaid;
  const draft = encodeURIComponent(words.draft(setting));
  const { mail, phone } = leader;
  const links = mail
    ? [
        {
          title: words.chat,
          url: `https://teams.microsoft.com/l/chat/0/0?users=${encodeURIComponent(mail)}&message=${draft}`,
        },
        { title: words.mail, url: `mailto:${encodeURIComponent(mail)}?body=${draft}` },
      ]
    : [];
  const lines = [words.found(plain(leader.name)), words.reach, ...(phone ? [words.phone(plain(phone))] : [])];
  return messageCard(lines, [], links);
};
