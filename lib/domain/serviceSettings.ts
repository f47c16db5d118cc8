import type { BusinessHours } from './hours/businessHours';
import { CALENDAR, type OpenTime, openTimeOf } from './hours/openTime';
import { TARGET_PRESETS, type TargetsByChannel } from './numbers/serviceStatus';

/** When somebody is there to answer, and how soon customers are promised an answer. */
export interface ServiceSettings {
  /** Null where none are set: somebody is there day and night. */
  readonly hours: BusinessHours | null;
  readonly targets: TargetsByChannel;
}

/** What holds until somebody sets something else. */
export const FIRST_SERVICE_SETTINGS: ServiceSettings = { hours: null, targets: TARGET_PRESETS };

/** Time as it passes by these settings; by the calendar where no hours are set. */
export const openTimeFor = ({ hours }: ServiceSettings): OpenTime =>
  hours === null ? CALENDAR : openTimeOf(hours);
