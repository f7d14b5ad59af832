import { enter } from "./enter.mjs"

await enter("src/up/main.ts")
