import type { FluentIcon } from '@fluentui/react-icons';
import { BuildingRegular } from '@fluentui/react-icons/svg/building';
import { CallRegular } from '@fluentui/react-icons/svg/call';
import { CameraRegular } from '@fluentui/react-icons/svg/camera';
import { CameraDomeRegular } from '@fluentui/react-icons/svg/camera-dome';
import { HatGraduationRegular } from '@fluentui/react-icons/svg/hat-graduation';
import { HomeRegular } from '@fluentui/react-icons/svg/home';
import { LibraryRegular } from '@fluentui/react-icons/svg/library';
import { LockClosedRegular } from '@fluentui/react-icons/svg/lock-closed';
import { MicRegular } from '@fluentui/react-icons/svg/mic';
import { PeopleCommunityRegular } from '@fluentui/react-icons/svg/people-community';
import { PeopleTeamRegular } from '@fluentui/react-icons/svg/people-team';
import { TreeDeciduousRegular } from '@fluentui/react-icons/svg/tree-deciduous';
import { VideoRegular } from '@fluentui/react-icons/svg/video';
import type { Medium, Setting } from '../../../src/facts';

/** A sign for each medium. */
export const mediumIcons: Record<Medium, FluentIcon> = { audio: MicRegular, image: CameraRegular };

/** A sign for each setting. */
export const settingIcons: Record<Setting, FluentIcon> = {
  office_meeting: BuildingRegular,
  phone_call: CallRegular,
  video_call: VideoRegular,
  home_visit: HomeRegular,
  home_surveillance: CameraDomeRegular,
  public_area: LibraryRegular,
  outdoors: TreeDeciduousRegular,
  restricted_area: LockClosedRegular,
  classroom: HatGraduationRegular,
  event: PeopleCommunityRegular,
  digital_meeting: PeopleTeamRegular,
};
