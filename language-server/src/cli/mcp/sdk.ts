/*
 * What is taken of the SDK. It is a bundle of its own, `planwright-mcp.js`, so that nothing else of the command line
 * has to read it.
 */
export { fromJsonSchema, McpServer } from '@modelcontextprotocol/server';
export { serveStdio } from '@modelcontextprotocol/server/stdio';
