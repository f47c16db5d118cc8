import type { TagGroup } from '../../domain/triage/tagGroups';
import type { InlayDatabase } from '../database';

/** Groups of tags; none are kept yet. */
export const getTagGroups = async (_database: InlayDatabase): Promise<TagGroup[]> => [];
