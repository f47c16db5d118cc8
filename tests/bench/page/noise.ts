import { boxed, build } from './build';

/** Parts of the page that change all the time and mean nothing: counters, presence dots, advertisements. */
export function createNoise(): { readonly element: HTMLElement; make(frame: number): void } {
  const counters = Array.from({ length: 40 }, () => new Text('0'));
  const dot = build('span');
  const place = build('div');
  const element = build('div', {}, ...counters.map((text) => boxed(2, build('span', {}, text))), dot, place);

  const advertisement = () => {
    const leaves = Array.from({ length: 8 }, () => boxed(5, build('span', {}, 'ad')));
    return boxed(4, ...leaves);
  };
  return {
    element,
    make(frame) {
      for (let step = 0; step < 8; step += 1) {
        const counter = counters[(frame * 8 + step) % counters.length];
        if (counter) counter.data = String(frame);
      }
      dot.setAttribute('class', frame % 2 === 0 ? 'on' : 'off');
      if (frame % 10 === 0) place.replaceChildren(advertisement());
    },
  };
}
