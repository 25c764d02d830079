/** The servers that this app may be launched from. A site writes its own here. */
export const servers = [
  {name: 'Northlake EHR (example)', url: new URL('/smart/fhir', document.location.href).href},
]

/** What this app is registered as. */
export const clientId = 'recovery-charting-example'
