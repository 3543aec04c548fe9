package org.lineofsight.pathway.practicetools.tool;

import org.jspecify.annotations.Nullable;

/** What the local guide suggests after a sheet. */
public enum Advice {
    FRONT_DOOR(
            "Talk to your safeguarding lead today, and tell the front door.",
            "/referrals/new",
            "Tell the front door"),
    EARLY_HELP(
            "Talk with the family about early help, and with your safeguarding lead about what would help first.",
            null,
            null),
    LEAD(
            "Talk it over with your safeguarding lead. Agree what should change, and do this again.",
            null,
            null),
    FIRE_SERVICE("Ask the fire and rescue service for a safety visit to the home.", null, null),
    FIND_OUT(
            "Some of it nobody knows yet. Ask the family, the child, and the colleagues who might know.",
            null,
            null),
    KEEP_WATCHING(
            "Nothing here asks for more today. Keep watching, and do this again if something changes.",
            null,
            null);

    private final String words;
    private final @Nullable String href;
    private final @Nullable String link;

    Advice(String words, @Nullable String href, @Nullable String link) {
        this.words = words;
        this.href = href;
        this.link = link;
    }

    public String words() {
        return words;
    }

    /** Where to do it; absent where it is done outside these pages. */
    public @Nullable String href() {
        return href;
    }

    public @Nullable String link() {
        return link;
    }
}
