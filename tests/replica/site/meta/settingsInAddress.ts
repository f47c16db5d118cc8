import { DIRECT_BUILDS, type Settings } from '../../world/model';

/** Settings that a person can choose for one page by its address: `?directBuild=2025-04&commentLayout=list&inboxComposer=textarea&inboxIds=none&editorMode=plain&editorVersion=old`. */
export function settingsInAddress(address: string): Partial<Settings> {
  const { searchParams } = new URL(address);
  const isSet = (name: keyof Settings, value: string) => searchParams.get(name) === value;
  const directBuild = DIRECT_BUILDS.find((build) => isSet('directBuild', build));
  return {
    ...(directBuild ? { directBuild } : {}),
    ...(isSet('commentLayout', 'list') ? { commentLayout: 'list' } : {}),
    ...(isSet('inboxComposer', 'textarea') ? { inboxComposer: 'textarea' } : {}),
    ...(isSet('inboxIds', 'none') ? { inboxIds: 'none' } : {}),
    ...(isSet('editorMode', 'plain') ? { editorMode: 'plain' } : {}),
    ...(isSet('editorVersion', 'old') ? { editorVersion: 'old' } : {}),
  };
}
