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
    const free = freeInBoth(tenant, chat, at);
    for (const line of [tenant, chat]) line.take(free, at);
    return free - at;
  };
};

const freeInBoth = (tenant: Line, chat: Line, from: number): number => {
  const free = Math.max(tenant.next(from), chat.next(from));
  return free === from ? free : freeInBoth(tenant, chat, free);
};

/** So many places in any second. */
class Line {
  private taken: number[] = [];

  constructor(private readonly most: number) {}

  /** The first moment from a time on in whose neighbourhood, a second to either side, there is a place. */
  next(from: number): number {
    const later = this.taken.map((moment) => moment + second).filter((moment) => moment > from);
    const moments = [from, ...later.sort((one, other) => one - other)];
    return moments.find((moment) => this.near(moment) < this.most) ?? from;
  }

  /** Takes a moment; what lies a second before now is forgotten. */
  take(moment: number, now: number): void {
    this.taken = [...this.taken.filter((one) => one > now - second), moment];
  }

  isQuiet(now: number): boolean {
    return this.taken.every((moment) => moment + second <= now);
  }

  private near(moment: number): number {
    return this.taken.filter((one) => Math.abs(one - moment) < second).length;
  }
}
