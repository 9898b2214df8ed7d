import { config } from 'zod';

// Import this before anything that defines a schema, in the page and in workers: the page's policy refuses evaluated code.
// zod would only try and go on without, but the refusal would stand in the console.
config({ jitless: true });
