/** An empty HAPI FHIR R4 server on 127.0.0.1; `baseUrl` ends in `/fhir`, `log` is a file. Rejects with code `NO_JAVA` where Java or Maven is missing. */
export function startHapi(options?: {port?: number}): Promise<{
  baseUrl: string
  log: string
  stop(): Promise<void>
}>
