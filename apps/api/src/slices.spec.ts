import { slices, views } from './slices';

test('every fact that a view listens to is one that the rules of a slice know', () => {
  const known = new Set(
    slices.flatMap(({ deciders }) => deciders.flatMap(({ evolve }) => Object.keys(evolve))),
  );
  const unknown = views.flatMap(({ on }) => Object.keys(on).filter((type) => !known.has(type)));
  expect(unknown).toEqual([]);
});
