/** What the recording captures: sound alone, or image (photo, film, livestream). */
export const media = ['audio', 'image'] as const;
export type Medium = (typeof media)[number];

/** Where the recording takes place, in the guideline's own division. */
export const settings = [
  'office_meeting',
  'phone_call',
  'video_call',
  'home_visit',
  'home_surveillance',
  'public_area',
  'outdoors',
  'restricted_area',
  'classroom',
  'event',
  'digital_meeting',
] as const;
export type Setting = (typeof settings)[number];

/** Whether the employee asks beforehand, while it goes on, or afterwards. */
export const moments = ['before', 'now', 'after'] as const;
export type Moment = (typeof moments)[number];

/**
 * What is known so far of the episode. An absent fact is not known; the flags are false until said.
 * Nothing here can point at a person.
 */
export type Facts = {
  medium?: Medium | undefined;
  setting?: Setting | undefined;
  /** False when the one who records takes no part in the conversation. */
  participant?: boolean | undefined;
  when?: Moment | undefined;
  /** The recording is, or will be, played in public, posted or passed on. */
  sharing: boolean;
  /** Felt to be threatening or transgressive. */
  threatening: boolean;
  /** Aimed at particular employees, not at the place as a whole. */
  targetsEmployee: boolean;
  /** The employee has said no and it goes on. */
  refused: boolean;
};

/** The facts of somebody who has said nothing yet. */
export const noFacts: Facts = { sharing: false, threatening: false, targetsEmployee: false, refused: false };
