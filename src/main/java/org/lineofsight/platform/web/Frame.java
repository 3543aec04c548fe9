package org.lineofsight.platform.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands round a page and is the same on all of them. Put into every model as {@code frame};
 * the page itself brings its title, its breadcrumbs and its {@code h1}.
 *
 * @param partnershipName the partnership whose site this is
 * @param reader who reads the page; absent on public pages and before sign-in
 * @param doors the main areas this person may enter, six at most; empty draws no navigation
 * @param csrf what a form must send back to be believed
 * @param demonstration whether everything here is made up, which every page then says
 */
public record Frame(
        String partnershipName,
        @Nullable Reader reader,
        List<Door> doors,
        Csrf csrf,
        boolean demonstration) {

    /** How often a page that shows something long looks again how far it is. */
    public static final int LOOKS_AGAIN_SECONDS = 10;

    public Frame {
        doors = List.copyOf(doors);
        if (doors.size() > 6)
            throw new IllegalArgumentException(
                    "A frame has six doors at most, not " + doors.size());
    }

    /**
     * @param name the person's name as they write it
     * @param purpose what they are working as, in words: "front door manager"
     * @param mayChangePurpose whether they hold another purpose to change to
     * @param notices unread notices; zero draws no badge
     * @param search the address that finds people; absent where this purpose may not search
     */
    public record Reader(
            String name,
            String purpose,
            boolean mayChangePurpose,
            int notices,
            @Nullable String search) {}

    /** One main area. Current when the page belongs to it. */
    public record Door(String text, String href, boolean current) {}

    /**
     * For when nothing is known, not even whose site this is: the frame of a page that tells of a
     * fault.
     */
    public static Frame bare() {
        return new Frame("Line of Sight", null, List.of(), Csrf.of("_csrf", ""), false);
    }
}
