/**
 * Outlines in the path data of SVG: read, laid on a coarser grid, and written again, shorter.
 */

export type Point = readonly [x: number, y: number];
/** The corners of a closed outline in order; the last one joins the first. */
export type Outline = readonly Point[];

/** How many numbers a command takes; the last two are the point that it goes to. */
const numbersOf: Readonly<Record<string, number>> = { M: 2, L: 2, H: 1, V: 1, C: 6, Z: 0 };
const token = /([a-df-z])|(-?(?:\d*\.)?\d+(?:e-?\d+)?)/giu;

interface Pen {
  at: Point;
  outlines: Point[][];
}

function target(command: string, [x, y]: Point, numbers: readonly number[]): Point {
  const isRelative = command === command.toLowerCase();
  const [dx, dy] = isRelative ? [x, y] : [0, 0];
  const [one = 0, two = 0] = numbers.slice(-2);
  const letter = command.toUpperCase();
  if (letter === 'H') return [one + dx, y];
  if (letter === 'V') return [x, one + dy];
  return [one + dx, two + dy];
}

function draw({ at, outlines }: Pen, command: string, numbers: readonly number[]): Pen {
  const outline = outlines.at(-1);
  // After Z the pen stands where the outline began.
  if (/z/iu.test(command)) return { at: outline?.[0] ?? at, outlines };
  const point = target(command, at, numbers);
  if (/m/iu.test(command) || !outline) outlines.push([point]);
  else outline.push(point);
  return { at: point, outlines };
}

function commandsOf(data: string): [command: string, numbers: number[]][] {
  const commands: [string, number[]][] = [];
  for (const [, letter, number] of data.matchAll(token)) {
    if (letter !== undefined) commands.push([letter, []]);
    else commands.at(-1)?.[1].push(Number(number));
  }
  return commands;
}

/** One command may carry the numbers of many; those after a move draw lines. */
function steps([command, numbers]: [string, number[]]): [string, number[]][] {
  const count = numbersOf[command.toUpperCase()];
  if (count === undefined) throw new Error(`cannot draw the path command ${command}`);
  if (count === 0) return [[command, []]];
  const following = { M: 'L', m: 'l' }[command] ?? command;
  return Array.from({ length: numbers.length / count }, (_, index) => [
    index === 0 ? command : following,
    numbers.slice(index * count, (index + 1) * count),
  ]);
}

/**
 * Reads path data into its outlines, in the units of the drawing. A curve counts as the straight line
 * to its end. Throws for commands other than M, L, H, V, C and Z.
 */
export function readOutlines(data: string): Outline[] {
  let pen: Pen = { at: [0, 0], outlines: [] };
  for (const [command, numbers] of commandsOf(data).flatMap(steps)) {
    pen = draw(pen, command, numbers);
  }
  return pen.outlines;
}

/**
 * Moves every corner to the nearest crossing of a grid of `size` units and gives the outlines in whole
 * squares of it; corners that fall on their neighbour go. Neighbours keep their common border, since
 * equal corners move alike.
 */
export function snap(outlines: readonly Outline[], size: number): Outline[] {
  return outlines.map((outline) => {
    const corners = outline.map(([x, y]): Point => [Math.round(x / size), Math.round(y / size)]);
    return corners.filter(
      ([x, y], index) =>
        index === 0 || corners[index - 1]?.[0] !== x || corners[index - 1]?.[1] !== y,
    );
  });
}

/** Writes outlines of whole numbers as path data in relative moves. A lone corner becomes a dot of one unit. */
export function pathData(outlines: readonly Outline[]): string {
  return outlines
    .map((outline) => {
      const moves = outline.slice(1).map(([x, y], index) => {
        const [fromX, fromY] = outline[index] ?? [x, y];
        return `${x - fromX} ${y - fromY}`;
      });
      return `M${outline[0]?.join(' ') ?? ''}l${moves.length > 0 ? moves.join(' ') : '1 0'}z`;
    })
    .join('');
}

/** Gives twice the area of an outline, whichever way round it runs. */
export function doubleArea(outline: Outline): number {
  const sum = outline.reduce((total, [x, y], index) => {
    const [nextX, nextY] = outline[(index + 1) % outline.length] ?? [x, y];
    return total + x * nextY - nextX * y;
  }, 0);
  return Math.abs(sum);
}

/** The smallest upright box around some corners. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Gives the box around `corners`, at least one. */
export function boxAround(corners: readonly Point[]): Box {
  const xs = corners.map(([x]) => x);
  const ys = corners.map(([, y]) => y);
  return {
    ...{ left: Math.min(...xs), top: Math.min(...ys) },
    ...{ right: Math.max(...xs), bottom: Math.max(...ys) },
  };
}

/** Tells whether a point lies inside an outline: a line from it to the right crosses the border an odd number of times. */
export function encloses(outline: Outline, [x, y]: Point): boolean {
  const crossings = outline.filter(([x1, y1], index) => {
    const [x2, y2] = outline[(index + 1) % outline.length] ?? [x1, y1];
    return y1 > y !== y2 > y && x < x1 + ((y - y1) / (y2 - y1)) * (x2 - x1);
  });
  return crossings.length % 2 === 1;
}
