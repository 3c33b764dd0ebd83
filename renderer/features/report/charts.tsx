import type { Cell } from '../../../shared/projections/report/suppression.ts';
import { boundsOf } from '../../../shared/projections/report/suppression.ts';

/** The colours of a chart: the theme's on the screen, ink on paper in the document. */
export type Palette = {
  readonly ink: string;
  readonly quiet: string;
  readonly ground: string;
  readonly line: string;
  readonly strong: string;
  readonly soft: string;
};
export const screenPalette: Palette = {
  ink: 'var(--ink)',
  quiet: 'var(--ink-2)',
  ground: 'var(--surface)',
  line: 'var(--line-strong)',
  strong: 'var(--accent)',
  soft: 'var(--accent-soft)',
};
export const paperPalette: Palette = {
  ink: '#1f2421',
  quiet: '#565c57',
  ground: '#ffffff',
  line: '#8f8c84',
  strong: '#1c5f57',
  soft: '#e3efec',
};

/** Pixels of the drawing; it scales to the width that it gets. */
const width = 720;
const nameWidth = 190;
const rowHeight = 30;
const font = 'Inter Variable, Inter, Arial, sans-serif';

/** Each part its own pattern as well as its own tint, so that it reads in greyscale. */
const patterns = ['solid', 'diagonal', 'plain', 'dots', 'cross', 'upright', 'level', 'thin'] as const;
type Pattern = (typeof patterns)[number] | 'hidden';

const Fill = ({ id, pattern, palette }: { id: string; pattern: Pattern; palette: Palette }) => {
  const { strong, soft, line, ground } = palette;
  const ground2 = pattern === 'hidden' ? ground : soft;
  return (
    <pattern id={id} width="8" height="8" patternUnits="userSpaceOnUse">
      <rect width="8" height="8" fill={pattern === 'solid' ? strong : ground2} />
      {pattern === 'diagonal' && <path d="M-2 2l4-4M0 8l8-8M6 10l4-4" stroke={strong} strokeWidth="2.4" />}
      {pattern === 'dots' && <circle cx="4" cy="4" r="1.8" fill={strong} />}
      {pattern === 'cross' && <path d="M0 0l8 8M8 0l-8 8" stroke={strong} strokeWidth="1.2" />}
      {pattern === 'upright' && <path d="M2 0v8M6 0v8" stroke={strong} strokeWidth="1.4" />}
      {pattern === 'level' && <path d="M0 2h8M0 6h8" stroke={strong} strokeWidth="1.4" />}
      {pattern === 'thin' && <path d="M0 8l8-8" stroke={strong} strokeWidth="0.8" />}
      {pattern === 'hidden' && <path d="M0 8l8-8" stroke={line} strokeWidth="0.8" strokeDasharray="2 2" />}
    </pattern>
  );
};

export type StackedPart = { readonly name: string; readonly cells: readonly Cell[] };

/** Bars of one total each, divided in parts. What is not shown stays together, and is drawn as such. */
export const StackedChart = ({
  id,
  label,
  columns,
  totals,
  parts,
  hidden,
  palette,
}: {
  id: string;
  label: string;
  columns: readonly string[];
  totals: readonly Cell[];
  parts: readonly StackedPart[];
  hidden: string;
  palette: Palette;
}) => {
  const bars = columns.map((name, at) => {
    const shown = parts.map(({ cells }) => boundsOfShown(cells[at]));
    const sum = shown.reduce((all, count) => all + count, 0);
    const total = boundsOfShown(totals[at]);
    return { name, shown, rest: Math.max(0, total - sum), total: Math.max(total, sum) };
  });
  const most = Math.max(1, ...bars.map(({ total }) => total));
  const scale = (width - 70 - 50) / most;
  const legend = [
    ...parts.map(({ name }, index) => ({ name, fill: `${id}-${index}` })),
    { name: hidden, fill: `${id}-h` },
  ];
  const perLine = 3;
  const top = bars.length * rowHeight + 14;
  const height = top + Math.ceil(legend.length / perLine) * 22 + 4;
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="img"
      aria-label={label}
      fontFamily={font}
    >
      <defs>
        {patterns.map((pattern, index) => (
          <Fill key={pattern} id={`${id}-${index}`} pattern={pattern} palette={palette} />
        ))}
        <Fill id={`${id}-h`} pattern="hidden" palette={palette} />
      </defs>
      {bars.map(({ name, shown, rest, total }, row) => {
        let x = 70;
        const segments = [
          ...shown.map((count, index) => ({ count, fill: `${id}-${index}` })),
          { count: rest, fill: `${id}-h` },
        ];
        return (
          <g key={name}>
            <text x={60} y={row * rowHeight + 19} fontSize="13" textAnchor="end" fill={palette.quiet}>
              {name}
            </text>
            {segments.map(({ count, fill }) => {
              if (count === 0) return null;
              const left = x;
              x += count * scale;
              return (
                <rect
                  key={fill}
                  x={left}
                  y={row * rowHeight + 4}
                  width={count * scale}
                  height={rowHeight - 9}
                  fill={`url(#${fill})`}
                  stroke={palette.ink}
                  strokeWidth="0.8"
                />
              );
            })}
            <text x={x + 8} y={row * rowHeight + 19} fontSize="13" fontWeight="600" fill={palette.ink}>
              {total > 0 ? total : ''}
            </text>
          </g>
        );
      })}
      {legend.map(({ name, fill }, index) => {
        const [x, y] = [70 + (index % perLine) * 215, top + Math.floor(index / perLine) * 22];
        return (
          <g key={fill}>
            <rect x={x} y={y} width="20" height="13" fill={`url(#${fill})`} stroke={palette.ink} strokeWidth="0.8" />
            <text x={x + 27} y={y + 11} fontSize="12.5" fill={palette.ink}>
              {name}
            </text>
          </g>
        );
      })}
    </svg>
  );
};

const boundsOfShown = (cell: Cell | undefined): number => (cell?.cell === 'count' ? cell.count : 0);

/** A bar for each line: this period solid, a year earlier thin beneath it. A small count is drawn as its room, dashed. */
export const BarChart = ({
  label,
  rows,
  words,
  names,
  palette,
}: {
  label: string;
  rows: readonly { readonly name: string; readonly cells: readonly Cell[] }[];
  words: (cell: Cell | undefined) => string;
  /** Of this period and the one before it. */
  names: readonly [string, string | null];
  palette: Palette;
}) => {
  const each = rows.map(({ name, cells }) => ({ name, now: cells.at(-1), before: cells.at(-2) }));
  const reach = (cell: Cell | undefined): number => {
    const { high } = boundsOf(cell ?? { cell: 'withheld' });
    return Number.isFinite(high) ? high : 0;
  };
  const most = Math.max(1, ...each.flatMap(({ now, before }) => [reach(now), reach(before)]));
  const scale = (width - nameWidth - 60) / most;
  const height = each.length * rowHeight + 30;
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="img"
      aria-label={label}
      fontFamily={font}
    >
      {each.map(({ name, now, before }, row) => (
        <g key={name}>
          <text x={nameWidth - 10} y={row * rowHeight + 17} fontSize="13" textAnchor="end" fill={palette.ink}>
            {name.length > 27 ? `${name.slice(0, 26)}…` : name}
          </text>
          <rect
            x={nameWidth}
            y={row * rowHeight + 4}
            width={reach(now) * scale}
            height={13}
            fill={now?.cell === 'count' ? palette.strong : palette.ground}
            stroke={palette.strong}
            strokeWidth={reach(now) === 0 ? 0 : 1}
            {...(now?.cell === 'small' ? { strokeDasharray: '3 3' } : {})}
          />
          {before ? (
            <rect
              x={nameWidth}
              y={row * rowHeight + 19}
              width={reach(before) * scale}
              height={5}
              fill={before.cell === 'count' ? palette.soft : palette.ground}
              stroke={palette.line}
              strokeWidth={reach(before) === 0 ? 0 : 1}
              {...(before.cell === 'small' ? { strokeDasharray: '3 3' } : {})}
            />
          ) : null}
          <text
            x={nameWidth + reach(now) * scale + 8}
            y={row * rowHeight + 16}
            fontSize="13"
            fontWeight="600"
            fill={palette.ink}
          >
            {words(now)}
          </text>
        </g>
      ))}
      <g>
        <rect x={nameWidth} y={height - 18} width="20" height="11" fill={palette.strong} />
        <text x={nameWidth + 27} y={height - 8} fontSize="12.5" fill={palette.ink}>
          {names[0]}
        </text>
        {names[1] === null ? null : (
          <>
            <rect x={nameWidth + 190} y={height - 15} width="20" height="5" fill={palette.soft} stroke={palette.line} />
            <text x={nameWidth + 217} y={height - 8} fontSize="12.5" fill={palette.ink}>
              {names[1]}
            </text>
          </>
        )}
      </g>
    </svg>
  );
};
