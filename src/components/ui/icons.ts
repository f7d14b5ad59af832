/** Line drawings on a 24-unit square: the inside of each svg. */
export const icons = {
	box: '<path d="m4 8 8-4 8 4v8l-8 4-8-4V8ZM4 8l8 4 8-4M12 12v8"/>',
	cal: '<path d="M4 6h16v14H4zM4 10.5h16M8.5 3.5v4M15.5 3.5v4"/>',
	basket:
		'<path d="M4 8h16l-1.6 11.2a1 1 0 0 1-1 .8H6.6a1 1 0 0 1-1-.8L4 8Z"/><path d="M8.5 8V7a3.5 3.5 0 0 1 7 0v1"/>',
	cash: '<path d="M3 6.5h18v11H3z"/><circle cx="12" cy="12" r="2.6"/><path d="M6 9.5v5M18 9.5v5"/>',
	chat: '<path d="M4 5.5h16v11h-9l-4.5 3.5v-3.5H4v-11Z"/><path d="M8.5 9.5h7M8.5 12.5h4.5"/>',
	check: '<path d="m5 12.5 4.5 4.5L19 7.5"/>',
	clock: '<circle cx="12" cy="12" r="8.5"/><path d="M12 7v5l3.5 2"/>',
	close: '<path d="m6 6 12 12M18 6 6 18"/>',
	copy: '<path d="M8.5 8.5h11v11h-11zM15.5 8.5v-4h-11v11h4"/>',
	doc: '<path d="M6 3.5h8l4 4v13H6v-17ZM14 3.5v4h4M9 12h6M9 15.5h6"/>',
	filter:
		'<path d="M4 7h9M17 7h3M4 17h3M11 17h9"/><circle cx="15" cy="7" r="2"/><circle cx="9" cy="17" r="2"/>',
	info: '<circle cx="12" cy="12" r="8.5"/><path d="M12 11v5M12 7.8v.1"/>',
	left: '<path d="M19 12H5M11 6l-6 6 6 6"/>',
	menu: '<path d="M4 7h16M4 12h16M4 17h16"/>',
	minus: '<path d="M6 12h12"/>',
	people:
		'<circle cx="9" cy="8.5" r="3"/><path d="M3.5 19c.5-4 2.5-6 5.5-6s5 2 5.5 6M15.5 6a2.8 2.8 0 0 1 0 5M17 13.5c2 .6 3.2 2.5 3.5 5.5"/>',
	phone:
		'<path d="M6.5 4h3l1.5 4-2 1.5a11 11 0 0 0 5.5 5.5l1.5-2 4 1.5v3a1.5 1.5 0 0 1-1.7 1.5C11 18.5 5.5 13 5 5.7A1.5 1.5 0 0 1 6.5 4Z"/>',
	pin: '<path d="M12 21s7-6.5 7-11.5A7 7 0 0 0 5 9.5C5 14.5 12 21 12 21Z"/><circle cx="12" cy="9.5" r="2.5"/>',
	plus: '<path d="M6 12h12M12 6v12"/>',
	right: '<path d="M5 12h14M13 6l6 6-6 6"/>',
	search: '<circle cx="11" cy="11" r="6.5"/><path d="m16 16 4.5 4.5"/>',
	sun: '<path d="M20 14.2A8 8 0 0 1 9.8 4a8 8 0 1 0 10.2 10.2Z"/>',
	truck:
		'<path d="M3 6.5h11v9.5H3zM14 10h4l3 3v3h-7z"/><circle cx="7" cy="17.5" r="1.8"/><circle cx="17" cy="17.5" r="1.8"/>',
	warn: '<path d="M12 4 2.8 19.5h18.4L12 4ZM12 10v4.5M12 17v.1"/>',
} as const

export type IconName = keyof typeof icons
