import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { settingsPage } from '../apps/api/src/settings/settings-page';

/** Writes the page about all settings; a test checks that it is fresh. */
writeFileSync(join(__dirname, '../docs/configuration.md'), settingsPage());
