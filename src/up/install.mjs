import { spawn } from "node:child_process"
import { existsSync, readFileSync, statfsSync } from "node:fs"
import { join } from "node:path"
import { machineTrouble, Trouble, tell } from "./tell.mjs"

/** @typedef {Record<string, { version?: string, optional?: boolean, link?: boolean }>} Packages */

const projects = [
	{ folder: ".", label: "trang" },
	{ folder: "commerce", label: "phần bán hàng" },
	{ folder: "search", label: "tìm kiếm" },
]

/**
 * Installs what is missing in the three npm projects, side by side.
 * @param {string} root
 */
export async function install(root) {
	const missing = projects.filter(({ folder }) => {
		const path = join(root, folder)
		return existsSync(join(path, "package-lock.json")) && !isInstalled(path)
	})
	if (missing.length > 0) requireSpace(root)
	await Promise.all(
		missing.map(async ({ folder, label }) => {
			const from = Date.now()
			tell(`Cài thư viện cho ${label}…`)
			await ci(join(root, folder), label)
			tell(`Đã cài thư viện cho ${label} (${Math.round((Date.now() - from) / 1000)} s)`)
		}),
	)
}

/**
 * True when node_modules holds exactly the versions of the lockfile. npm writes its hidden lockfile
 * last, so an installation that was cut off has none.
 * @param {string} path
 */
export function isInstalled(path) {
	const hidden = packages(join(path, "node_modules", ".package-lock.json"))
	if (!hidden) return false
	const wanted = packages(join(path, "package-lock.json")) ?? {}
	for (const [name, { version, optional, link }] of Object.entries(wanted)) {
		if (name === "" || link) continue
		const found = hidden[name]
		if (found ? found.version !== version : !optional) return false
	}
	return true
}

/**
 * @param {string} file
 * @returns {Packages | null}
 */
function packages(file) {
	try {
		return JSON.parse(readFileSync(file, "utf8")).packages ?? null
	} catch {
		return null
	}
}

/** @param {string} root */
function requireSpace(root) {
	const { bavail, bsize } = statfsSync(root)
	const free = (bavail * bsize) / 2 ** 30
	if (free < 2.5)
		throw new Trouble(
			`ổ đĩa chỉ còn ${free.toFixed(1).replace(".", ",")} GB trống, cần khoảng 3 GB.`,
			"Giải phóng chỗ rồi chạy lại lệnh này.",
		)
}

/** @param {string} output */
function networkTrouble(output) {
	if (/ENOTFOUND|EAI_AGAIN|ENETUNREACH|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ERR_SOCKET/.test(output))
		return "không tải được gói từ mạng. Kiểm tra kết nối (và proxy của npm) rồi chạy lại lệnh này."
	return null
}

/**
 * @param {string} cwd
 * @param {string} label
 * @returns {Promise<void>}
 */
function ci(cwd, label) {
	return new Promise((done, fail) => {
		const npm = spawn("npm", ["ci", "--no-fund", "--no-audit", "--loglevel=error"], {
			cwd,
			// A production environment of the caller must not drop what building needs.
			env: { ...process.env, NODE_ENV: "", npm_config_omit: "" },
			stdio: ["ignore", "pipe", "pipe"],
		})
		let output = ""
		const keep = (/** @type {Buffer} */ chunk) => {
			output = (output + chunk).slice(-8000)
		}
		npm.stdout.on("data", keep)
		npm.stderr.on("data", keep)
		npm.on("error", () =>
			fail(new Trouble("không tìm thấy npm.", "Cài npm (đi cùng Node.js) rồi chạy lại.")),
		)
		npm.on("close", (code) => {
			if (code === 0) return done()
			const known = networkTrouble(output) ?? machineTrouble(output)
			fail(new Trouble(known ?? `npm ci cho ${label} thất bại:\n${output.trim()}`))
		})
	})
}
