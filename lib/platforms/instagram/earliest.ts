import type { EpochMs } from '../../domain/units';

/** Instagram opened on 2010-10-06: nothing there is older. */
export const EARLIEST: EpochMs = Date.UTC(2010, 9, 6);
