const texts = new WeakMap<object, Set<string>>();

/** Says that a field is written by a person, and so may hold anything. */
export function FreeText(): PropertyDecorator {
  return (prototype, property) => {
    const own = texts.get(prototype) ?? new Set<string>();
    texts.set(prototype, own.add(String(property)));
  };
}

/** Looks at a text of a field and answers what shall stand there. */
export type Reading = (field: string, text: string) => string;

/**
 * Reads every free text of a command and of the items in it. Where a reading answers another text, the
 * command is made anew around it; the one that was given stays as it is.
 */
export function readTexts<What extends object>(what: What, read: Reading, path = ''): What {
  const news = Object.entries(what).flatMap(([field, value]) => {
    const name = `${path}${field}`;
    const after = isFreeText(what, field)
      ? readField(name, value, read)
      : inside(name, value, read);
    return after === value ? [] : [[field, after] as const];
  });
  if (news.length === 0) return what;
  const anew = Object.create(Object.getPrototypeOf(what) as object) as What;
  return Object.assign(anew, what, Object.fromEntries(news));
}

function readField(name: string, value: unknown, read: Reading): unknown {
  if (typeof value === 'string') return read(name, value);
  return eachOf(value, (text, index) => readField(`${name}[${index}]`, text, read));
}

function inside(name: string, value: unknown, read: Reading): unknown {
  if (Array.isArray(value)) {
    return eachOf(value, (item, index) => inside(`${name}[${index}]`, item, read));
  }
  return typeof value === 'object' && value !== null ? readTexts(value, read, `${name}.`) : value;
}

/** The same list where nothing in it changed. */
function eachOf(list: unknown, after: (item: unknown, index: number) => unknown): unknown {
  if (!Array.isArray(list)) return list;
  const news: unknown[] = list.map(after);
  return news.some((item, index) => item !== list[index]) ? news : list;
}

function isFreeText(what: object, field: string): boolean {
  for (let at = Object.getPrototypeOf(what); at; at = Object.getPrototypeOf(at)) {
    if (texts.get(at)?.has(field)) return true;
  }
  return false;
}
