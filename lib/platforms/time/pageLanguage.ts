/** A language that `Intl` takes: what the page says its language is, or English where that is no language. */
export function asLanguage(tag: string | null | undefined): string {
  try {
    return Intl.getCanonicalLocales(tag ?? '')[0] ?? 'en';
  } catch {
    return 'en';
  }
}
