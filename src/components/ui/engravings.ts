/** Woodblock drawings on a 48-unit square: one block of colour, slightly out of register, under thick lines. */
export const engravings = {
	bowl: {
		colour: "hoe",
		block: "M6 22h36c0 9-6 15-12 17H18C12 37 6 31 6 22Z",
		lines:
			"M6 22h36c0 9-6 15-12 17H18C12 37 6 31 6 22ZM13 22c0-6 5-9 11-9 3 0 6 1 8 3M29 15 41 5M33 17 45 9M19 39v3h10v-3M20 17v.1M26 18v.1M23 14v.1",
	},
	bottle: {
		colour: "cham",
		block: "M20 5h8v8c0 3 6 6 6 13v14a4 4 0 0 1-4 4H18a4 4 0 0 1-4-4V26c0-7 6-10 6-13V5Z",
		lines:
			"M20 5h8v8c0 3 6 6 6 13v14a4 4 0 0 1-4 4H18a4 4 0 0 1-4-4V26c0-7 6-10 6-13V5ZM14 28c5-2 7 2 10 0s6-1 10 0M20 9h8M20 36h8",
	},
	herb: {
		colour: "la",
		block: "M24 31c-10 0-15-6-15-15 10 0 15 6 15 15ZM24 25c0-10 5-16 15-16 0 10-5 16-15 16Z",
		lines:
			"M24 44V18M24 31c-10 0-15-6-15-15 10 0 15 6 15 15ZM24 25c0-10 5-16 15-16 0 10-5 16-15 16ZM14 21l10 10M34 14 24 25M17 44h14",
	},
	vase: {
		colour: "son",
		block: "M18 6h12c0 7 8 9 8 19 0 8-5 13-8 17H18c-3-4-8-9-8-17C10 15 18 13 18 6Z",
		lines:
			"M17 6h14M18 6c0 7-8 9-8 19 0 8 5 13 8 17h12c3-4 8-9 8-17 0-10-8-12-8-19M10.5 22c4.5 4 9-3 13.5 0s9-4 13.5 0M12 31c4 3 8-2 12 0s8-3 12 0",
	},
	bonsai: {
		colour: "la",
		block: "M9 20c-1-6 4-9 8-7 1-6 11-8 14-2 6-2 10 3 8 8-1 4-5 5-8 4H15c-3 1-5-1-6-3Z",
		lines:
			"M12 34h24l-3.5 10h-17L12 34ZM24 34c0-8-5-7-3-14M22 27c4-1 6-3 7-6M9 20c-1-6 4-9 8-7 1-6 11-8 14-2 6-2 10 3 8 8-1 4-5 5-8 4H15c-3 1-5-1-6-3Z",
	},
	house: {
		colour: "hoe",
		block: "M3 23 24 8l21 15H3Z",
		lines:
			"M3 23 24 8l21 15H3ZM10 23v11h28V23M10 34v10M38 34v10M19.5 34v10M28.5 34v10M6 34h36M20 34v-7h8v7",
	},
} as const

export type EngravingName = keyof typeof engravings
