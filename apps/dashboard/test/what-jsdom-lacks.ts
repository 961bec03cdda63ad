/** Browsers have `CSS.escape`, which react-aria uses to find an element by its key; jsdom has not. */
Object.assign(globalThis, {
  CSS: { escape: (name: string) => name.replaceAll(/[^\w-]/g, String.raw`\$&`) },
});
