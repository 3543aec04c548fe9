package org.lineofsight.pathway.frontdoor.mirror;

import java.util.List;

/**
 * One line for an agency's lead, small numbers in words.
 *
 * @param readings the same level, claimed higher, claimed lower
 */
public record Told(String whose, String compared, List<String> readings) {}
