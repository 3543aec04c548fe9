package org.lineofsight.platform.web;

/**
 * A page of the settings, which the system administrator finds under {@code /settings}: one bean
 * for each.
 *
 * @param text what is set there: "Agencies"
 * @param hint what for, in a line
 */
public record SettingsLink(String text, String hint, String href) {}
