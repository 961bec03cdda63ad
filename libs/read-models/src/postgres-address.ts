import { Invalid } from '@plumbline/event-store';

const OWN_SCHEMA = 'plumbline';
/** Short enough that there is room for the name of a second one beside it. */
const SCHEMA = /^[a-z_][a-z0-9_]{0,55}$/;

/** What the driver needs to know of an address. */
export interface PostgresConnection {
  readonly connectionString: string;
  readonly options: string;
}

/** Whether a text is an address of a PostgreSQL database, with a schema that can be one. */
export function isPostgresAddress(text: string): boolean {
  return (
    /^postgres(ql)?:\/\//.test(text) && URL.canParse(text) && SCHEMA.test(schemaOf(new URL(text)))
  );
}

/**
 * Reads an address; its parameter `schema` names where the tables are, `plumbline` where nothing is
 * said. A wrong one is refused without being repeated, for it may hold a password.
 */
export function connectionTo(address: string): PostgresConnection {
  if (!isPostgresAddress(address)) {
    throw new Invalid(
      'The address must be like postgres://user:password@host:5432/database?schema=plumbline; a ' +
        'schema has small letters, digits and "_".',
    );
  }
  const url = new URL(address);
  const schema = schemaOf(url);
  const options = [url.searchParams.get('options'), `-c search_path=${schema}`];
  url.searchParams.delete('schema');
  url.searchParams.delete('options');
  return { connectionString: url.href, options: options.filter(Boolean).join(' ') };
}

/** The same address with the schema beside the one that it names: `plumbline_access` for `plumbline`. */
export function addressBeside(address: string, what: string): string {
  connectionTo(address);
  const url = new URL(address);
  url.searchParams.set('schema', `${schemaOf(url)}_${what}`);
  return url.href;
}

function schemaOf({ searchParams }: URL): string {
  return searchParams.get('schema') ?? OWN_SCHEMA;
}
