import { spawn } from "node:child_process"
import { once } from "node:events"
import { mkdtemp, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { setTimeout as wait } from "node:timers/promises"
import { freePort } from "../../../src/up/ports"

export interface Nginx {
	url: string
	stop: () => Promise<void>
}

const TRIES = 50
const PAUSE_MS = 100

/** Debian's nginx over the files of a build, set up as one would for it: compressed twins, no log. */
export async function startNginx(files: string): Promise<Nginx> {
	const folder = await mkdtemp(join(tmpdir(), "nginx-"))
	const port = await freePort()
	const written = join(folder, "nginx.conf")
	await writeFile(written, configuration(folder, files, port))
	const server = spawn("nginx", ["-p", folder, "-c", written, "-g", "daemon off;"], {
		stdio: "ignore",
	})
	const ended = once(server, "close")
	const url = `http://127.0.0.1:${port}`
	const stop = async () => {
		server.kill("SIGTERM")
		await ended
		await rm(folder, { recursive: true, force: true })
	}
	for (let tries = 0; tries < TRIES; tries += 1) {
		if (await fetch(url).catch(() => null)) return { url, stop }
		await wait(PAUSE_MS)
	}
	await stop()
	throw new Error("nginx does not answer")
}

const configuration = (folder: string, files: string, port: number): string => `
worker_processes auto;
pid ${folder}/pid;
error_log /dev/null;
${process.getuid?.() === 0 ? "user root;" : ""}
events { worker_connections 1024; }
http {
	types { text/html html; text/css css; application/javascript js; image/avif avif; image/webp webp; }
	access_log off;
	sendfile on;
	tcp_nopush on;
	keepalive_requests 1000000;
	open_file_cache max=10000;
	gzip_static on;
	client_body_temp_path ${folder}/body;
	proxy_temp_path ${folder}/proxy;
	fastcgi_temp_path ${folder}/fastcgi;
	uwsgi_temp_path ${folder}/uwsgi;
	scgi_temp_path ${folder}/scgi;
	server {
		listen 127.0.0.1:${port};
		root ${files};
		index index.html;
	}
}
`
