package org.lineofsight.platform.web;

import org.jspecify.annotations.Nullable;

/**
 * One way to see a list: a filter that is a plain link.
 *
 * @param count how many rows it shows; absent where it may not be told
 * @param current whether the list is seen this way now
 */
public record Choice(String text, String href, @Nullable Integer count, boolean current) {}
