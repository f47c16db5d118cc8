import type { EpochMs } from '../../domain/units';

/** Facebook opened on 2004-02-04: nothing there is older. */
export const EARLIEST: EpochMs = Date.UTC(2004, 1, 4);
