import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { takeTurn } from './turn.ts';

function newRoot(): string {
  const root = mkdtempSync(join(tmpdir(), 'Văn khố '));
  onTestFinished(() => {
    rmSync(root, { recursive: true });
  });
  return root;
}

const untold = () => expect.unreachable('nobody else has the turn');

test('the turn is free where nobody has it, and again when it was given back', async () => {
  const root = newRoot();
  (await takeTurn(root, untold))();
  (await takeTurn(root, untold))();
});

test('each project has a turn of its own', async () => {
  const release = await takeTurn(newRoot(), untold);
  (await takeTurn(newRoot(), untold))();
  release();
});

test('several take it one after the other, and each is told once that it waits', async () => {
  const root = newRoot();
  const release = await takeTurn(root, untold);
  const told: number[] = [];
  let holders = 0;
  const others = [1, 2, 3].map(async (name) => {
    const done = await takeTurn(root, () => told.push(name));
    expect(++holders).toBe(1);
    await new Promise((later) => setTimeout(later, 20));
    holders--;
    done();
  });
  await expect.poll(() => told.length).toBe(3);
  expect(holders).toBe(0);
  release();
  await Promise.all(others);
  expect(told.sort()).toEqual([1, 2, 3]);
});

test('it ends with its process, even one that is killed', async () => {
  const root = newRoot();
  const module = JSON.stringify(join(import.meta.dirname, 'turn.ts'));
  const code = `const { takeTurn } = await import(${module});
await takeTurn(${JSON.stringify(root)}, () => {});
console.log('taken');
setInterval(() => {}, 1000);`;
  const holder = spawn(process.execPath, ['--input-type=module', '--eval', code]);
  await once(holder.stdout, 'data');
  let isTold = false;
  const next = takeTurn(root, () => (isTold = true));
  await expect.poll(() => isTold).toBe(true);
  holder.kill('SIGKILL');
  (await next)();
});
