import { z } from 'zod';

// The policy of the page lets nothing be compiled at run time; zod would try when the first schema is made, so this
// is the first thing that main.tsx imports.
z.config({ jitless: true });
