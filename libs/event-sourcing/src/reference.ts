const references = new WeakMap<object, Map<string, string>>();

/** Says that a field names a record of a kind; a command that names one which is not there is refused. */
export function Reference(kind: string): PropertyDecorator {
  return (prototype, property) => {
    const own = references.get(prototype) ?? new Map<string, string>();
    references.set(prototype, own.set(String(property), kind));
  };
}

/** The references of a command: each field with the kind and the id that it names. */
export function referencesOf(command: object): { field: string; kind: string; id: string }[] {
  const found: { field: string; kind: string; id: string }[] = [];
  for (let at = Object.getPrototypeOf(command); at; at = Object.getPrototypeOf(at)) {
    for (const [field, kind] of references.get(at) ?? []) {
      const value = (command as Record<string, unknown>)[field];
      const ids = Array.isArray(value) ? value : [value];
      for (const id of ids) if (typeof id === 'string') found.push({ field, kind, id });
    }
  }
  return found;
}
