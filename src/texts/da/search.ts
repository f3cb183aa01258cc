import type { Setting } from '../../facts';

/** What people call a place when they look it up, besides its name; shown nowhere. */
export const search: { places: Record<Setting, string> } = {
  places: {
    office_meeting:
      'jobcenter jobcentret rådhus rådhuset forvaltning forvaltningen kontorer skole-hjem-samtale forældremøde forældresamtale sagsbehandler rådgiver',
    phone_call: 'telefonen opkald opkaldet telefonopkald ringer mobil røret',
    video_call: 'videoopkald skærmen online',
    home_visit:
      'hjemmehjælp hjemmehjælper hjemmepleje hjemmeplejen hjemmet hos borgeren bolig boligen stue stuen sygeplejerske plejebolig',
    home_surveillance:
      'hjemmehjælp hjemmepleje hjemmeplejen hjemmet overvågningskamera overvågningskameraer tv-overvågning videoovervågning dørklokke dørkamera babyalarm webcam skjult kamera kameraer',
    public_area:
      'biblioteket receptionen reception museum museet svømmehal svømmehallen hallen offentlig åbningstid',
    outdoors: 'gaden vej vejen parken strand stranden legepladsen fortov fortovet udenfor',
    restricted_area: 'lager lageret personalerum personalestue personalestuen baglokale aflåst lukket',
    classroom: 'skole skolen skoler klasse klasselokale elev elever lærer lærere time timen timer',
    event:
      'plejecenter plejecentret plejehjem plejehjemmet børnehave børnehaven vuggestue dagpleje sfo skolefest fest festen koncert julefest sommerfest forestilling aktivitet aktiviteter',
    digital_meeting: 'teams-møde teams zoom onlinemøde online videomøde netmøde',
  },
};
