import { cleanup } from '@testing-library/react';
import { afterEach } from 'vitest';

// The library takes its screens away by itself once it is loaded, but files that share what they load load it only once.
afterEach(cleanup);
