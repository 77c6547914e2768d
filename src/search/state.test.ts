import { describe, expect, it } from 'vitest';
import { asksNothing, readState, writeState } from './state.ts';

describe('the address of a search', () => {
  it.each([
    '?q=muc+tieu+kep',
    '?q=182-CV%2FTU&tinh=cao-bang',
    '?q=covid&tinh=cao-bang&tinh=lai-chau&nam=2021&rong=1',
    '?loai=cong-van&chu-de=5k&nguoi-ky=trieu-dinh-le',
    '',
  ])('%s is read and written again', (address) => {
    expect(writeState(readState(address))).toBe(address);
  });

  it('passes over what it does not know', () => {
    expect(readState('?q=a&color=red&rong=yes')).toEqual({
      typed: 'a',
      selection: {},
      isWide: false,
    });
  });

  it('asks nothing without words or filters', () => {
    expect(asksNothing(readState('?q=+&rong=1'))).toBe(true);
    expect(asksNothing(readState('?nam=2021'))).toBe(false);
  });
});
