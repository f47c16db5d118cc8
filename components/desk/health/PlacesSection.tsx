import type { Platform } from '../../../lib/domain/vocabulary';
import { PLATFORM_NAMES } from '../../../lib/i18n/names';
import { READ_PLACES } from '../../../lib/reports/health/readPlaces';
import type { HealthWording } from './wording';

const PLATFORMS: readonly Platform[] = ['x', 'facebook', 'instagram'];

/** Which places are read, and which are not. */
export function PlacesSection({ wording: { texts } }: { readonly wording: HealthWording }) {
  return (
    <section class="card" aria-labelledby="places">
      <h2 id="places">{texts.places}</h2>
      <p class="help">{texts.placesHelp}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{texts.site}</th>
            <th scope="col">{texts.place}</th>
            <th scope="col">{texts.state}</th>
          </tr>
        </thead>
        {PLATFORMS.map((platform) => (
          <tbody key={platform}>
            {READ_PLACES[platform].map(([place, state]) => (
              <tr key={place}>
                <td class="site-name">{PLATFORM_NAMES[platform]}</td>
                <th scope="row">{texts[place]}</th>
                <td>{texts[state]}</td>
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </section>
  );
}
