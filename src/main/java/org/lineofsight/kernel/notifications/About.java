package org.lineofsight.kernel.notifications;

import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What news is about, and what there is to count of it.
 *
 * @param recordId the case record whose rules decide who may see it
 * @param href where the recipient reads it: an address of this site, from its root
 * @param reference what the record is called, so that ten notices can be told apart; absent where
 *     it has none. It stays out of letters
 * @param numbers in place of each %d of the news’ sentences, in their order; empty where these
 *     count nothing
 */
public record About(UUID recordId, String href, @Nullable String reference, List<Integer> numbers) {

    private static final Pattern PAGE_HERE =
            Pattern.compile("/([A-Za-z0-9_.-][A-Za-z0-9/_.?=&%#-]*)?");
    private static final Pattern REFERENCE = Pattern.compile("(?=.*[0-9])[A-Z0-9-]{2,20}");

    public About {
        numbers = List.copyOf(numbers);
        if (!PAGE_HERE.matcher(href).matches()) {
            throw new IllegalArgumentException("News leads to a page of this site");
        }
        if (reference != null && !REFERENCE.matcher(reference).matches()) {
            throw new IllegalArgumentException("A reference is capitals, digits and hyphens");
        }
    }

    public static About record(UUID recordId, String href) {
        return new About(recordId, href, null, List.of());
    }

    public About called(String reference) {
        return new About(recordId, href, reference, numbers);
    }

    /** The same, with the numbers that the sentences have places for. */
    public About counting(Integer... numbers) {
        return new About(recordId, href, reference, List.of(numbers));
    }

    String filledIn(String sentence) {
        return numbers.isEmpty() ? sentence : sentence.formatted(numbers.toArray());
    }
}
