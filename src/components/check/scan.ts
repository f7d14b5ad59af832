/** Reads QR codes from the camera or a picture, in the browser: no picture leaves the device. */

/** Why nothing could be read: each has its own way on. */
export type ScanTrouble = "refused" | "none" | "failed" | "noCode"

/** The part of the Barcode Detection API used here; TypeScript knows none of it yet. */
interface Detector {
	detect(source: ImageBitmapSource): Promise<{ rawValue: string }[]>
}
interface DetectorClass {
	new (options: { formats: string[] }): Detector
	getSupportedFormats(): Promise<string[]>
}

type Source = HTMLVideoElement | ImageBitmap
/** The text of a QR in a picture; null when there is none. */
export type ReadCode = (source: Source) => Promise<string | null>

/** Longest side of a picture that is searched, in pixels: enough for a code, quick on an old phone. */
const MOST_PIXELS = 1_000

/** The browser's own reader where there is one, else a library, fetched only now. */
export async function codeReader(): Promise<ReadCode> {
	const native = await nativeDetector()
	if (native) return async (source) => (await native.detect(source))[0]?.rawValue ?? null
	const { default: decode } = await import("qr/decode.js")
	const canvas = document.createElement("canvas")
	const context = canvas.getContext("2d", { willReadFrequently: true })
	return async (source) => {
		const { width, height } = sizeOf(source)
		if (!context || !width || !height) return null
		const scale = Math.min(1, MOST_PIXELS / Math.max(width, height))
		canvas.width = Math.round(width * scale)
		canvas.height = Math.round(height * scale)
		context.drawImage(source, 0, 0, canvas.width, canvas.height)
		try {
			return decode(context.getImageData(0, 0, canvas.width, canvas.height))
		} catch {
			// The library's way to say that it sees no code.
			return null
		}
	}
}

async function nativeDetector(): Promise<Detector | null> {
	const { BarcodeDetector } = window as Window & { BarcodeDetector?: DetectorClass }
	try {
		const formats = await BarcodeDetector?.getSupportedFormats()
		return BarcodeDetector && formats?.includes("qr_code")
			? new BarcodeDetector({ formats: ["qr_code"] })
			: null
	} catch {
		return null
	}
}

function sizeOf(source: Source): { width: number; height: number } {
	if ("videoWidth" in source) return { width: source.videoWidth, height: source.videoHeight }
	return source
}

/** Shows what the camera at the back sees. Throws the trouble when it may not or cannot. */
export async function openCamera(video: HTMLVideoElement): Promise<MediaStream> {
	try {
		const stream = await navigator.mediaDevices.getUserMedia({
			video: { facingMode: "environment" },
			audio: false,
		})
		video.srcObject = stream
		await video.play()
		return stream
	} catch (error) {
		const refused = error instanceof DOMException && error.name === "NotAllowedError"
		throw new ScanError(refused ? "refused" : "none")
	}
}

export function closeCamera(stream: MediaStream | null): void {
	for (const track of stream?.getTracks() ?? []) track.stop()
}

/** The text of the QR on a photograph. Throws the trouble when there is none. */
export async function readPhoto(read: ReadCode, photo: Blob): Promise<string> {
	const picture = await createImageBitmap(photo).catch(() => null)
	const text = picture && (await read(picture))
	if (!text) throw new ScanError("noCode")
	return text
}

export class ScanError extends Error {
	constructor(readonly trouble: ScanTrouble) {
		super(trouble)
	}
}
