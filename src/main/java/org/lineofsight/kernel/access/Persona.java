package org.lineofsight.kernel.access;

/**
 * Somebody to sign in as in a demonstration.
 *
 * @param comesTo what this person comes to do, in a line
 */
public record Persona(String signInName, String name, String role, String comesTo) {}
