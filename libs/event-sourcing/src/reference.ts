const references = new WeakMap<object, Map<string, string>>();

/** That a field of a command names a record of a kind. */
export interface Named {
  readonly field: string;
  readonly kind: string;
  readonly id: string;
}

/** Says that a field names a record of a kind; a command that names one which is not there is refused. */
export function Reference(kind: string): PropertyDecorator {
  return (prototype, property) => {
    const own = references.get(prototype) ?? new Map<string, string>();
    references.set(prototype, own.set(String(property), kind));
  };
}

/** The references of a command and of the items in it: each field with the kind and the id that it names. */
export function referencesOf(command: object): Named[] {
  return Object.entries(command).flatMap(([field, value]): Named[] => {
    const kind = kindOf(command, field);
    return listOf(value).flatMap((item): Named[] => {
      if (typeof item === 'object' && item !== null) return referencesOf(item);
      return kind && typeof item === 'string' ? [{ field, kind, id: item }] : [];
    });
  });
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value];
}

function kindOf(command: object, field: string): string | undefined {
  for (let at = Object.getPrototypeOf(command); at; at = Object.getPrototypeOf(at)) {
    const kind = references.get(at)?.get(field);
    if (kind) return kind;
  }
  return undefined;
}
