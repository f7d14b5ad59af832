import { existsSync, globSync } from "node:fs"
import { join } from "node:path"
import { root, run } from "./command"
import type { Step } from "./steps"

const commerce = join(root, "commerce")

/** Format, lint, types and unit tests: all that needs no database and no browser. */
export const verify: Step[] = [
	{ name: "định dạng và quy tắc", run: () => run("biome", ["check"]) },
	{
		name: "kiểu của trang",
		run: () => run("astro", ["check", "--minimumFailingSeverity", "hint"]),
	},
	{
		name: "kiểu của đảo tương tác",
		exists: () => globSync("src/**/*.svelte", { cwd: root }).length > 0,
		run: () => run("svelte-check", ["--tsconfig", "./tsconfig.json", "--fail-on-warnings"]),
	},
	{
		name: "kiểu của phần bán hàng",
		exists: () => existsSync(join(commerce, "tsconfig.json")),
		run: () => run("tsc", ["--noEmit"], { cwd: commerce }),
	},
	{
		name: "kiểu của trang quản trị",
		exists: () => existsSync(join(commerce, "src/admin/tsconfig.json")),
		run: () => run("tsc", ["--noEmit", "-p", "src/admin"], { cwd: commerce }),
	},
	{ name: "kiểm thử đơn vị", run: () => run("vitest", ["run"]) },
]
