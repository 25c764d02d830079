/** The little of React that its host needs. */
declare module 'react' {
  export function createElement(type: unknown, props?: object): object
  export function useState(start: string): [string, (value: string) => void]
}

declare module 'react-dom/client' {
  export function createRoot(place: Element): {render(node: object): void; unmount(): void}
}
