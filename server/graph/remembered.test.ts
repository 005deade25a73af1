import { Remembered } from './remembered';

test('calls that come together share one reading, until it is forgotten', async () => {
  let reads = 0;
  const number = new Remembered(() => Promise.resolve(++reads));
  expect(await Promise.all([number.get(), number.get()])).toEqual([1, 1]);
  expect(await number.get()).toBe(1);
  number.forget();
  expect(await number.get()).toBe(2);
});

test('a failure is told and not kept', async () => {
  let reads = 0;
  const number = new Remembered(() =>
    ++reads === 1 ? Promise.reject(new Error('away')) : Promise.resolve(reads),
  );
  await expect(number.get()).rejects.toThrow('away');
  expect(await number.get()).toBe(2);
});

test('what is old answers until the new is there', async () => {
  let reads = 0;
  const number = new Remembered(() => Promise.resolve(++reads), -1);
  expect(await number.get()).toBe(1);
  expect(await number.get()).toBe(1);
  await new Promise((resolve) => setImmediate(resolve));
  expect(await number.get()).toBe(2);
});
