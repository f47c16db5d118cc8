import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Language } from '../../lib/domain/vocabulary';
import { createFormats } from '../../lib/i18n/format';
import { loadPopupTexts } from '../../lib/i18n/popupTexts';
import type { PopupWording } from './wording';

/** The wording of one language; undefined until it is loaded. */
export function usePopupWording(language: Language): PopupWording | undefined {
  const loaded = useSignal<PopupWording | undefined>(undefined);
  useEffect(() => {
    let isWanted = true;
    loadPopupTexts(language)
      .then((texts) => {
        if (isWanted) loaded.value = { ...texts, formats: createFormats(language) };
      })
      .catch(console.error);
    return () => {
      isWanted = false;
    };
  }, [language, loaded]);
  return loaded.value?.formats.language === language ? loaded.value : undefined;
}
