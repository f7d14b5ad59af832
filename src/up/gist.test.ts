import { expect, test } from "vitest"
import { gist } from "./gist"

test("shows messages, not stacks, each once", () => {
	const output = [
		'{"level":"info","message":"Building"}',
		'{"level":"error","message":"Cannot find module\\nRequire stack:\\n- /a/b.js"}',
		'{"level":"error","message":"Cannot find module\\n    at x"}',
		"    at Function.y (/a/b.js:1:2)",
		"",
		"plain {text}",
		`{${"x".repeat(1000)}`,
	].join("\n")
	const lines = gist(output).split("\n")
	expect(lines.slice(0, 3)).toEqual(["Building", "Cannot find module", "plain {text}"])
	expect(lines[3]).toHaveLength(301)
})
