import { enter } from "./enter.mjs"

await enter("src/up/check/main.ts")
