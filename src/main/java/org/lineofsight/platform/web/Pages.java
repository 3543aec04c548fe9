package org.lineofsight.platform.web;

import org.jspecify.annotations.Nullable;

/**
 * The way through a long list. Lists are paged by key, so there is a previous and a next page but
 * no page numbers.
 *
 * @param previous address of the page before; absent on the first
 * @param next address of the page after; absent on the last
 * @param shown in words: "1 to 25 of 112"; absent where the total is not known
 */
public record Pages(@Nullable String previous, @Nullable String next, @Nullable String shown) {

    public static final Pages ONE = new Pages(null, null, null);
}
