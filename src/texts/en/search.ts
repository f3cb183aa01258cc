import type { search as da } from '../da/search';

export const search: typeof da = {
  places: {
    office_meeting:
      'job centre town hall offices caseworker parent-teacher meeting parents’ meeting administration',
    phone_call: 'telephone calls called mobile',
    video_call: 'video calls screen online',
    home_visit: 'home care home help nurse house flat living room',
    home_surveillance:
      'cctv surveillance security camera doorbell baby monitor webcam hidden cameras home care',
    public_area: 'reception museum swimming pool public opening hours',
    outdoors: 'street road park beach playground pavement outside',
    restricted_area: 'staff room storage back office locked closed',
    classroom: 'school schools lesson lessons pupil pupils teacher teachers class',
    event: 'care centre nursing home kindergarten nursery party concert show activity activities',
    digital_meeting: 'teams zoom online meeting video meeting',
  },
};
