import { type Entry, entryOf } from './entries';
import asking from './vocabulary/errands/asking.json';
import caseNote from './vocabulary/errands/case-note.json';
import cases from './vocabulary/errands/cases.json';
import guideline from './vocabulary/errands/guideline.json';
import help from './vocabulary/errands/help.json';
import myData from './vocabulary/errands/my-data.json';
import notifyLeader from './vocabulary/errands/notify-leader.json';
import statistics from './vocabulary/errands/statistics.json';
import training from './vocabulary/errands/training.json';
import everyday from './vocabulary/everyday.json';
import language from './vocabulary/language.json';
import lookAlikes from './vocabulary/look-alikes.json';
import meeting from './vocabulary/meeting.json';
import notCovered from './vocabulary/not-covered.json';
import people from './vocabulary/people.json';
import places from './vocabulary/places.json';
import recording from './vocabulary/recording.json';
import classroom from './vocabulary/settings/classroom.json';
import digitalMeeting from './vocabulary/settings/digital-meeting.json';
import event from './vocabulary/settings/event.json';
import homeSurveillance from './vocabulary/settings/home-surveillance.json';
import homeVisit from './vocabulary/settings/home-visit.json';
import officeMeeting from './vocabulary/settings/office-meeting.json';
import outdoors from './vocabulary/settings/outdoors.json';
import phoneCall from './vocabulary/settings/phone-call.json';
import publicArea from './vocabulary/settings/public-area.json';
import restrictedArea from './vocabulary/settings/restricted-area.json';
import videoCall from './vocabulary/settings/video-call.json';
import situation from './vocabulary/situation.json';

type Lists = { [name: string]: string | string[] | Lists };

/** Every entry of the vocabulary, each under the name of its list: a file's nested names, joined by dots. */
const entriesIn = (lists: Lists, path: string[] = []): Entry[] =>
  Object.entries(lists).flatMap(([name, value]) => {
    if (typeof value === 'string') return [];
    const inside = [...path, name];
    return Array.isArray(value)
      ? value.map((line) => entryOf(inside.join('.'), line))
      : entriesIn(value, inside);
  });

/** Every line of the vocabulary: all that the bot knows to look for, as the files in `vocabulary/` have it. */
export const entries = (): Entry[] => files.flatMap((file) => entriesIn(file));

const files = [
  people,
  recording,
  lookAlikes,
  places,
  classroom,
  digitalMeeting,
  event,
  homeSurveillance,
  homeVisit,
  officeMeeting,
  outdoors,
  phoneCall,
  publicArea,
  restrictedArea,
  videoCall,
  situation,
  meeting,
  everyday,
  asking,
  caseNote,
  cases,
  guideline,
  help,
  myData,
  notifyLeader,
  statistics,
  training,
  notCovered,
  language,
];
