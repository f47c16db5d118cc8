import { searchAddress } from '../../../lib/domain/streams/searchAddress';
import type { Stream } from '../../../lib/domain/streams/stream';
import { PLATFORM_NAMES } from '../../../lib/i18n/names';
import { CloseIcon } from '../../shared/icons';
import type { ChangeTriage } from './rulesActions';
import { StreamForm } from './StreamForm';
import type { RulesWording } from './wording';

interface StreamsProps {
  readonly streams: readonly Stream[];
  readonly wording: RulesWording;
  readonly save: ChangeTriage;
}

/** Saved searches of the platforms. */
export function Streams({ streams, wording, save }: StreamsProps) {
  const { texts } = wording;
  return (
    <section class="card" aria-labelledby="streams">
      <h2 id="streams">{texts.streams}</h2>
      <p class="help">{texts.streamsHelp}</p>
      {streams.length === 0 && <p>{texts.noStreams}</p>}
      <ul class="rows">
        {streams.map((stream) => (
          <li key={stream.id}>
            <span class="learned-text">
              <a
                href={searchAddress(stream)}
                target="_blank"
                rel="noopener noreferrer"
                aria-label={texts.openStream(stream.name, PLATFORM_NAMES[stream.platform])}
              >
                <bdi>{stream.name}</bdi>
              </a>{' '}
              <small dir="auto">
                {PLATFORM_NAMES[stream.platform]} · {stream.query}
              </small>
            </span>
            <button
              type="button"
              class="icon-button"
              aria-label={texts.removeStream(stream.name)}
              title={texts.removeStream(stream.name)}
              onClick={() => save({ type: 'streamRemoved', streamId: stream.id })}
            >
              <CloseIcon size={14} />
            </button>
          </li>
        ))}
      </ul>
      <StreamForm wording={wording} save={save} />
    </section>
  );
}
