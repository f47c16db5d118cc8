import { FORMAL_EVERYWHERE, type FormalitySetting } from './formality';
import type { BusinessHours } from './hours/businessHours';
import { CALENDAR, type OpenTime, openTimeOf } from './hours/openTime';
import { CALLBACK_TIME } from './numbers/firstContact';
import { TARGET_PRESETS, type TargetsByChannel } from './numbers/serviceStatus';
import type { Guard } from './replyGuards';
import type { DurationMs } from './units';

/** When somebody is there to answer, how soon customers are promised an answer, and how numbers are told. */
export interface ServiceSettings {
  /** Null where none are set: somebody is there day and night. */
  readonly hours: BusinessHours | null;
  readonly targets: TargetsByChannel;
  /** Whoever asks again within it was not done with at the first contact. Whole days, 1 to 30. */
  readonly callbackTime: DurationMs;
  /** The canned reply that asks customers how content they are; null where none does. */
  readonly surveyReplyId: string | null;
  /** What drafts are not looked at for. */
  readonly guardsOff: readonly Guard[];
  /** Which wording of a canned reply is offered first. */
  readonly formality: FormalitySetting;
}

/** Of the canned replies that everybody begins with. */
export const FIRST_SURVEY_REPLY = 'starter-rating';

/** What holds until somebody sets something else. */
export const FIRST_SERVICE_SETTINGS: ServiceSettings = {
  hours: null,
  targets: TARGET_PRESETS,
  callbackTime: CALLBACK_TIME,
  surveyReplyId: FIRST_SURVEY_REPLY,
  guardsOff: [],
  formality: FORMAL_EVERYWHERE,
};

/** Time as it passes by these settings; by the calendar where no hours are set. */
export const openTimeFor = ({ hours }: ServiceSettings): OpenTime =>
  hours === null ? CALENDAR : openTimeOf(hours);
