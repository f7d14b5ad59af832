/** Facts belong to nobody; what was gathered here may be used by anybody who names the source. */
export const licence = {
	name: "CC BY 4.0",
	url: "https://creativecommons.org/licenses/by/4.0/deed.vi",
} as const
