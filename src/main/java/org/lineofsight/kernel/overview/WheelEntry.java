package org.lineofsight.kernel.overview;

import java.time.LocalDate;

/**
 * A day in the partnership's year.
 *
 * @param text what is due or happens
 * @param href where one goes on from it, an address of this site
 * @param basis the statute, guidance or local decision that sets the day
 */
public record WheelEntry(LocalDate on, String text, String href, String basis) {}
