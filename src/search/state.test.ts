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

  it.each(['', '?q=+&rong=1', '?q=%25', '?q=%28', '?q=%22%22', '?q=%E2%80%9C'])(
    '%s asks nothing, for it has no word and no filter',
    (address) => {
      expect(asksNothing(readState(address))).toBe(true);
    },
  );

  it.each(['?q=5', '?q=%22%C4%91', '?nam=2021', '?q=%25&nam=2021'])('%s asks', (address) => {
    expect(asksNothing(readState(address))).toBe(false);
  });
});
