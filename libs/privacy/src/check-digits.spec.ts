import * as fc from 'fast-check';
import { isProviderNumber, isVehicleNumber, passesLuhn } from './check-digits';

const digits = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 2, maxLength: 20 });

describe('A check digit', () => {
  it('is right for the published examples', () => {
    expect(passesLuhn('79927398713')).toBe(true);
    expect(isProviderNumber('1234567893')).toBe(true);
    expect(isVehicleNumber('1M8GDM9AXKP042788')).toBe(true);
    expect(isVehicleNumber('11111111111111111')).toBe(true);
  });

  it('is right for one of ten last digits, whatever stands before it', () => {
    fc.assert(
      fc.property(digits, (before) => {
        const right = [...'0123456789'].filter((last) => passesLuhn(before.join('') + last));
        expect(right).toHaveLength(1);
      }),
    );
  });

  it('is wrong when one digit is another', () => {
    for (const wrong of ['1234567892', '1234567993', '2234567893']) {
      expect(isProviderNumber(wrong)).toBe(false);
    }
    expect(isVehicleNumber('1M8GDM9A1KP042788')).toBe(false);
  });
});
