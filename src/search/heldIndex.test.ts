import { expect, it, vi } from 'vitest';
import { HeldIndex } from './heldIndex.ts';
import { type Source } from './source.ts';

function sourceCalled(name: string) {
  return { name, close: vi.fn() } as unknown as Source & { name: string };
}

it('opens the index once, however often it is asked for', async () => {
  const openNow = vi.fn(() => Promise.resolve(sourceCalled('the index')));
  const index = new HeldIndex(openNow);
  expect(index.isHeld).toBe(false);
  expect(await index.open()).toBe(await index.open());
  expect(openNow.mock.calls).toEqual([[0]]);
  expect(index.isHeld).toBe(true);
});

it('opens it anew for the first question when opening it ahead of that has failed', async () => {
  const source = sourceCalled('the second');
  const openNow = vi.fn((attempt: number) =>
    attempt === 0 ? Promise.reject(new Error('offline')) : Promise.resolve(source),
  );
  const index = new HeldIndex(openNow);
  await expect(index.open()).rejects.toThrow('offline');
  expect(index.isHeld).toBe(false);
  expect(await index.open()).toBe(source);
  expect(openNow.mock.calls).toEqual([[0], [1]]);
});

it('is not kept by an opening that hangs, and closes what comes of it late', async () => {
  const [late, second] = [sourceCalled('late'), sourceCalled('the second')];
  const { promise: hanging, resolve: arrive } = Promise.withResolvers<Source>();
  const index = new HeldIndex((attempt) => (attempt === 0 ? hanging : Promise.resolve(second)));
  void index.open();
  index.letGo();
  expect(await index.open()).toBe(second);
  arrive(late);
  await vi.waitFor(() => expect(late.close).toHaveBeenCalledOnce());
  expect(await index.open()).toBe(second);
  expect(second.close).not.toHaveBeenCalled();
});

it('keeps the second opening when the first fails late', async () => {
  const second = sourceCalled('the second');
  const { promise: hanging, reject } = Promise.withResolvers<Source>();
  const index = new HeldIndex((attempt) => (attempt === 0 ? hanging : Promise.resolve(second)));
  const first = index.open();
  index.letGo();
  await index.open();
  reject(new Error('too late'));
  await expect(first).rejects.toThrow('too late');
  expect(await index.open()).toBe(second);
});
