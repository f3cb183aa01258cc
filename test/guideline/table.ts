import type { Medium, Setting } from '../../src/facts';
import type { Duty } from '../../src/guideline/guideline';
import type { Verdict } from '../../src/guideline/verdicts';

/** What the guideline says, as a person read it there; written apart from the data that the bot runs on. */
export type Read = { verdict: Verdict; section: string; da: RegExp[]; en: RegExp[] };

/** Each rule: its verdict, its section, and what must be conveyed in either language. */
export const rules: Record<string, Read> = {
  'audio-participant': {
    verdict: 'allowed',
    section: 'Lydoptagelser',
    da: [/ikke strafbart/, /selv er med i/, /egen dokumentation/, /kræver samtykke/],
    en: [/not punishable/, /takes part in/, /own documentation/, /consent/],
  },
  'audio-not-participant': {
    verdict: 'not_covered',
    section: 'Lydoptagelser',
    da: [/kun samtaler/, /siger ikke mere/, /leder/],
    en: [/only conversations/, /no more/, /leader/],
  },
  'image-meeting': {
    verdict: 'consent',
    section: 'A. Møder',
    da: [/på forhånd/, /ikke pligt til/, /kan vælge at sige ja/],
    en: [/beforehand/, /not obliged/, /may choose to agree/],
  },
  'image-public-area': {
    verdict: 'allowed',
    section: 'B. I kommunens bygninger',
    da: [/åbningstiden/, /som helhed/, /ikke samtykke/, /bestemte medarbejdere/],
    en: [/opening hours/, /as a whole/, /no consent/, /particular employees/],
  },
  'image-public-area-employee': {
    verdict: 'not_allowed',
    section: 'B. I kommunens bygninger',
    da: [/må ikke være at filme bestemte medarbejdere/],
    en: [/must not be to film particular employees/],
  },
  'image-restricted-area': {
    verdict: 'consent',
    section: 'C. Ikke offentligt tilgængelige steder',
    da: [/adgang forbudt/, /samtykke fra dem/],
    en: [/access is .*forbidden/i, /consent of those/],
  },
  'image-classroom': {
    verdict: 'consent',
    section: 'C. Ikke offentligt tilgængelige steder',
    da: [/normalt ikke offentligt/, /undervisning/, /samtykke fra alle/],
    en: [/normally not open/, /teaching|lessons/, /everybody who appears/],
  },
  'image-home-surveillance': {
    verdict: 'conditions',
    section: 'D. Borgeres eget hjem',
    da: [/eget hjem/, /skilt eller/, /oplysningspligt/, /som udgangspunkt ikke/, /arbejdsmiljø/],
    en: [/own homes?/, /sign or/, /duty to inform/, /As a rule/, /work environment/],
  },
  'image-event': {
    verdict: 'allowed',
    section: 'E. Arrangementer',
    da: [/som udgangspunkt/, /ikke samtykke fra medarbejderne/, /kun om medarbejdernes/],
    en: [/as a rule/, /no consent from the employees/, /employees' consent only/],
  },
  'image-outdoors': {
    verdict: 'not_covered',
    section: '',
    da: [/kommunens bygninger/, /ingen regel/, /leder/],
    en: [/municipality's buildings/, /no rule/, /leader/],
  },
  'digital-meeting': {
    verdict: 'assess',
    section: 'Digitale møder',
    da: [/ingen særlige regler/, /hver gang/, /omstændighederne/, /hvem der deltager/, /formålet/],
    en: [/no special rules/, /each time/, /circumstances/, /takes part/, /purpose/],
  },
  sharing: {
    verdict: 'consent',
    section: 'Lydoptagelser',
    da: [/afspille|afspilles/, /give den videre/, /samtykke fra dem/],
    en: [/[Pp]laying/, /passing it on/, /consent of those/],
  },
  'sharing-image': {
    verdict: 'not_covered',
    section: '',
    da: [/ikke noget om at dele/, /leder/],
    en: [/nothing about sharing/, /leader/],
  },
};

/** The rule for image in each setting; sound follows the talk's rule everywhere but in an online meeting. */
export const image: Record<Setting, string> = {
  office_meeting: 'image-meeting',
  phone_call: 'image-meeting',
  video_call: 'image-meeting',
  home_visit: 'image-meeting',
  home_surveillance: 'image-home-surveillance',
  public_area: 'image-public-area',
  outdoors: 'image-outdoors',
  restricted_area: 'image-restricted-area',
  classroom: 'image-classroom',
  event: 'image-event',
  digital_meeting: 'digital-meeting',
};

type Flags = { sharing: boolean; targetsEmployee: boolean; participant?: boolean | undefined };

/** The main rule for a medium in a setting. */
export const mainRule = (medium: Medium, setting: Setting, flags: Flags): string => {
  if (setting === 'digital_meeting') return 'digital-meeting';
  if (medium === 'audio') return flags.participant === false ? 'audio-not-participant' : 'audio-participant';
  if (setting === 'public_area' && flags.targetsEmployee) return 'image-public-area-employee';
  return image[setting];
};

/** The rule added when what was recorded is shared. */
export const addedRule = (medium: Medium, setting: Setting, { sharing }: Flags): string | undefined => {
  if (!sharing) return undefined;
  return medium === 'audio' || setting === 'phone_call' || setting === 'video_call'
    ? 'sharing'
    : 'sharing-image';
};

/** How strongly the guideline's example for the setting puts it that the leader is told. */
export const exampleDuty: Partial<Record<Setting, Duty>> = {
  office_meeting: 'should',
  phone_call: 'must',
  video_call: 'must',
  home_visit: 'must',
  home_surveillance: 'must',
};
