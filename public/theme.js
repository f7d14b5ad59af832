// Before the first paint: the theme the reader chose.
try {
	const theme = localStorage.getItem("nen")
	if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme
} catch {}
