#!/usr/bin/env node
import { layOut } from '#shared/layout/layout.ts';
import { main } from './main.ts';
import { nodeTerminal } from './node-terminal.ts';

process.exitCode = await main(process.argv.slice(2), await nodeTerminal(), { layOut, exports: [] });
