/**
 * Writes ZIP files of any length, the same bytes on every computer: fflate compresses in JavaScript, where
 * zlib's output differs between processors. Past 65,535 files or 4 GiB it writes ZIP64, which fflate lacks.
 */
import { writeSync } from 'node:fs';
import { crc32 } from 'node:zlib';
import { deflateSync } from 'fflate';

/** Written as "4.5", the version of ZIP64, made on Unix so that permissions count. */
const version = 45;
const madeBy = (3 << 8) | version;
/** Names are UTF-8. */
const utf8Names = 0x0800;
const deflated = 8;
/** A plain file that everybody may read. */
const permissions = 0o100644 * 0x10000;
const most16 = 0xffff;
const most32 = 0xffffffff;
/** Better than that costs twice the time for 1 % of the size. */
const level = 6;

type Field = readonly [bytes: 2 | 4 | 8, value: number];

function pack(fields: readonly Field[]): Buffer {
  const buffer = Buffer.alloc(fields.reduce((sum, [bytes]) => sum + bytes, 0));
  let at = 0;
  for (const [bytes, value] of fields) {
    if (bytes === 8) buffer.writeBigUInt64LE(BigInt(value), at);
    else buffer.writeUIntLE(value, at, bytes);
    at += bytes;
  }
  return buffer;
}

/** MS-DOS time counts from 1980 in two-second steps; here it is always noon. */
function dosTime(day: string): number {
  const [year = 1980, month = 1, dayOfMonth = 1] = day.split('-').map(Number);
  const date = ((year - 1980) << 9) | (month << 5) | dayOfMonth;
  return date * 0x10000 + (12 << 11);
}

/** A ZIP file that grows at its end; only its table of contents is kept in memory. */
export class ZipWriter {
  private offset = 0;
  private count = 0;
  private readonly contents: Buffer[] = [];
  private readonly file: number;
  private readonly time: number;

  /** `file` is an open file; `day` (YYYY-MM-DD) the date that all entries get. */
  constructor(file: number, day: string) {
    this.file = file;
    this.time = dosTime(day);
  }

  /** Adds a file. Names are written as they come; sort them for the same bytes on every build. */
  add(name: string, bytes: Uint8Array): void {
    const packed = deflateSync(bytes, { level });
    const path = Buffer.from(name);
    const common: Field[] = [
      ...([
        [2, version],
        [2, utf8Names],
        [2, deflated],
        [4, this.time],
      ] as const),
      ...([
        [4, crc32(bytes)],
        [4, packed.length],
        [4, bytes.length],
        [2, path.length],
      ] as const),
    ];
    this.contents.push(entryOf(common, path, this.offset));
    this.count++;
    this.write(pack([[4, 0x04034b50], ...common, [2, 0]]), path, packed);
  }

  /** Writes the table of contents. */
  finish(): void {
    const start = this.offset;
    this.write(...this.contents);
    const size = this.offset - start;
    if (this.count >= most16 || this.offset >= most32) this.write(end64(this.count, size, start));
    this.write(end(this.count, size, start));
  }

  private write(...pieces: readonly Uint8Array[]): void {
    const bytes = Buffer.concat(pieces);
    writeSync(this.file, bytes);
    this.offset += bytes.length;
  }
}

/** An entry of the table of contents; one that begins past 4 GiB says where in an extra field. */
function entryOf(common: readonly Field[], path: Uint8Array, offset: number): Buffer {
  const extra =
    offset >= most32
      ? pack([
          [2, 1],
          [2, 8],
          [8, offset],
        ])
      : Buffer.alloc(0);
  const fields: Field[] = [
    ...([[4, 0x02014b50], [2, madeBy], ...common, [2, extra.length], [2, 0], [2, 0]] as const),
    ...([
      [2, 0],
      [4, permissions],
      [4, Math.min(offset, most32)],
    ] as const),
  ];
  return Buffer.concat([pack(fields), path, extra]);
}

function end64(count: number, size: number, start: number): Buffer {
  return pack([
    ...([
      [4, 0x06064b50],
      [8, 44],
      [2, madeBy],
      [2, version],
      [4, 0],
      [4, 0],
    ] as const),
    ...([
      [8, count],
      [8, count],
      [8, size],
      [8, start],
    ] as const),
    ...([
      [4, 0x07064b50],
      [4, 0],
      [8, start + size],
      [4, 1],
    ] as const),
  ]);
}

function end(count: number, size: number, start: number): Buffer {
  const entries = Math.min(count, most16);
  return pack([
    ...([
      [4, 0x06054b50],
      [2, 0],
      [2, 0],
      [2, entries],
      [2, entries],
    ] as const),
    ...([
      [4, Math.min(size, most32)],
      [4, Math.min(start, most32)],
      [2, 0],
    ] as const),
  ]);
}
