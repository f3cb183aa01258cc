/** How many messages the channel takes a second: from the bot in the whole tenant, and in one chat. */
export type ChannelLimits = { perSecond: number; perChat: number };

/** Says how many milliseconds a message to a chat has to wait, and takes its place in the line. */
export type Pacing = (chatId: string) => number;

/** What Teams allows a bot; the rest is answered 429. */
export const channelLimits: ChannelLimits = { perSecond: 50, perChat: 7 };

/** So many chats are remembered before those that are quiet are let go. */
const manyChats = 1000;

const second = 1000;

/**
 * Gives each message the next moment at which neither its chat nor the tenant has had its share of the second
 * before, so that a long queue leaves at the pace that the channel takes it. `now` in milliseconds. Each instance
 * paces itself; together they may ask too much, and are then told by the channel when to come again.
 */
export const createPacing = ({ perSecond, perChat }: ChannelLimits, now: () => number): Pacing => {
  const tenant = new Line(perSecond);
  const chats = new Map<string, Line>();
  return (chatId) => {
    const at = now();
    if (chats.size >= manyChats) {
      for (const [id, chat] of chats) if (chat.isQuiet(at)) chats.delete(id);
    }
    const chat = chats.get(chatId) ?? new Line(perChat);
    chats.set(chatId, chat);
    return Math.max(tenant.place(at), chat.place(at)) - at;
  };
};

/** So many places in any second; holds the latest ones, oldest first. */
class Line {
  private readonly taken: number[] = [];

  constructor(private readonly most: number) {}

  place(at: number): number {
    const before = this.taken.length < this.most ? undefined : this.taken.shift();
    const free = before === undefined ? at : Math.max(at, before + second);
    this.taken.push(free);
    return free;
  }

  isQuiet(at: number): boolean {
    return (this.taken.at(-1) ?? 0) + second <= at;
  }
}
