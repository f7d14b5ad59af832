/** Colours of the light theme, as in src/styles/tokens.css. */
export const colours = {
	paper: "#faf6ec",
	ground: "#f1e9d8",
	raised: "#fffdf8",
	ink: "#211c16",
	soft: "#5b5246",
	rule: "#ddd3bf",
	seal: "#a4291c",
	land: "#d9c8a2",
	border: "#f1e9d8",
} as const
