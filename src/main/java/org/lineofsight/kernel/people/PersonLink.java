package org.lineofsight.kernel.people;

import java.time.Instant;

/**
 * A record that is about a person, in another module.
 *
 * @param title as the link: "Contact FD-0123"
 * @param href where it is opened
 * @param at when it began, for the order
 * @param detail where it stands: "Waiting for a decision"
 */
public record PersonLink(String title, String href, Instant at, String detail) {}
