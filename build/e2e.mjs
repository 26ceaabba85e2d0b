// npm run test:e2e [-- arguments for Playwright]
import { runInWindow } from './in-window.mjs';
import { command } from './say.mjs';

await command(() => runInWindow(process.argv.slice(2)));
