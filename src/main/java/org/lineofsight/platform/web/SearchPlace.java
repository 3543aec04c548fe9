package org.lineofsight.platform.web;

import java.util.Set;
import org.lineofsight.platform.actor.Role;

/**
 * Where the search box at the top of each page leads: a bean of the module that finds.
 *
 * @param href an address that takes what was typed as {@code q}
 * @param roles who may search; for others there is no box
 */
public record SearchPlace(String href, Set<Role> roles) {}
