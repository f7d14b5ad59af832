/** The content of a file as base64. */
export function base64Of(file: File): Promise<string> {
	return new Promise((resolve, reject) => {
		const reader = new FileReader()
		reader.onload = () => resolve(String(reader.result).replace(/^[^,]*,/, ""))
		reader.onerror = () => reject(reader.error ?? new Error(file.name))
		reader.readAsDataURL(file)
	})
}
