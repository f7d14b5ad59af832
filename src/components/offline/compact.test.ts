import { expect, test } from "vitest"
import { compact } from "./compact"

test("comments and indentation go, code stays", () => {
	const script =
		'/*\n * Why.\n */\nconst a = "/x/"\n\n/** Of b. */\nfunction b() {\n\treturn a // c\n}\n'
	expect(compact(script)).toBe('const a = "/x/"\nfunction b() {\nreturn a // c\n}')
})
