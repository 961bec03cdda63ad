/** Browsers have `CSS.escape`, which react-aria uses to find an element by its key; jsdom has not. */
const escape = (name: string) => name.replaceAll(/[^\w-]/g, String.raw`\$&`);

Object.assign(globalThis, { CSS: { escape } });
