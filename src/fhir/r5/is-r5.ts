/** Whether a server of this version is read and written through R4: R5 as it was published, and nothing after it. */
export function isR5(fhirVersion: unknown): boolean {
  return typeof fhirVersion === 'string' && fhirVersion.startsWith('5.0')
}
