/** A form that came back with problems opens at their list. */
document.querySelector<HTMLElement>("[data-errors]")?.focus()
