/** Stops the PostgreSQL of a test run and removes its data. */
export default async function stop(): Promise<void> {
  await globalThis.plumblinePostgres?.remove();
}
