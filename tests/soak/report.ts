import type {Report, Soak} from './soak.js'

/** Prints one round, and how to have it again. */
export function tell({seed, operations, habits, said, savedAtOnce, saved, done}: Told): void {
  const shares = Object.entries(done).map(([name, count]) => `${name} ${count}`)
  process.stdout.write(
    `SEED=${seed} OPERATIONS=${operations} ${JSON.stringify(habits ?? {})}: ${said} things were said, ` +
      `${savedAtOnce} were saved on the way, ${saved} in the end; ${shares.join(', ')}\n`,
  )
}

type Told = Soak & Omit<Report, 'wrong'> & {habits?: object}
