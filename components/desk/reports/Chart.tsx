import { useEffect, useRef } from 'preact/hooks';
import uPlot from 'uplot';

interface ChartProps {
  /** What the chart shows, for those who cannot see it; the table beside it holds the numbers. */
  readonly label: string;
  readonly kind: 'line' | 'bars';
  /** Below each point or bar. */
  readonly names: readonly string[];
  /** Null where there is none. */
  readonly values: readonly (number | null)[];
  /** Distances between the lines of the scale that are easily read. */
  readonly steps: readonly number[];
  readonly format: (value: number) => string;
}

const HEIGHT = 220;
const SCALE_WIDTH = 64;

/** A line or bars over named places, drawn on a canvas. */
export function Chart({ label, kind, names, values, steps, format }: ChartProps) {
  const frame = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const element = frame.current;
    if (element === null) return;
    const gone = new AbortController();
    let plot: uPlot | undefined;
    const draw = () => {
      plot?.destroy();
      const places = names.map((_, index) => index);
      const options = optionsOf({ kind, names, steps, format }, element);
      plot = new uPlot(options, [places, [...values]], element);
    };
    draw();
    const resized = new ResizeObserver(() => {
      if (plot && plot.width !== element.clientWidth) {
        plot.setSize({ width: element.clientWidth, height: HEIGHT });
      }
    });
    resized.observe(element);
    // Colours on a canvas do not follow the style sheet; paper is white.
    const options = { signal: gone.signal };
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', draw, options);
    addEventListener('beforeprint', draw, options);
    addEventListener('afterprint', draw, options);
    return () => {
      gone.abort();
      resized.disconnect();
      plot?.destroy();
    };
  }, [kind, names, values, steps, format]);

  return <div ref={frame} class="chart" role="img" aria-label={label} />;
}

function optionsOf(
  { kind, names, steps, format }: Pick<ChartProps, 'kind' | 'names' | 'steps' | 'format'>,
  element: HTMLElement,
): uPlot.Options {
  const { color: text, borderTopColor: lines, outlineColor: accent, fontFamily } = getComputedStyle(element);
  const font = `12px ${fontFamily}`;
  const axis = { stroke: text, font, grid: { stroke: lines, width: 1 }, ticks: { stroke: lines, width: 1 } };
  return {
    width: element.clientWidth,
    height: HEIGHT,
    legend: { show: false },
    cursor: { show: false },
    scales: {
      // Half a place of room on both sides.
      x: { time: false, range: [-0.5, Math.max(0.5, names.length - 0.5)] },
      y: { range: (_, __, most) => [0, most > 0 ? most * 1.1 : 1] },
    },
    axes: [
      {
        ...axis,
        grid: { show: false },
        incrs: [1, 2, 5, 7, 10, 14, 20, 30, 50, 100, 200, 500],
        space: 70,
        values: (_, places) => places.map((place) => names[place] ?? ''),
      },
      { ...axis, size: SCALE_WIDTH, incrs: [...steps], values: (_, marks) => marks.map(format) },
    ],
    series: [
      {},
      kind === 'bars'
        ? {
            fill: accent,
            stroke: accent,
            width: 0,
            ...barPaths(),
            points: { show: false },
          }
        : { stroke: accent, width: 2, points: { show: true, size: 6, fill: accent, stroke: accent } },
    ],
  };
}

function barPaths(): Pick<uPlot.Series, 'paths'> {
  const paths = uPlot.paths.bars?.({ size: [0.7, 80] });
  return paths === undefined ? {} : { paths };
}
