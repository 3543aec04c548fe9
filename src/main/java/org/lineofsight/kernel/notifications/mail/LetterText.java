package org.lineofsight.kernel.notifications.mail;

/** What every letter says. */
final class LetterText {

    private LetterText() {}

    /**
     * @param sentence one of the fixed sentences
     * @param link to the notice, which nobody but its recipient can open
     */
    static String of(String sentence, String link) {
        return """
        %s

        Sign in to read it:
        %s

        E-mail is not private, so this one says no more. Please do not reply to it: nobody reads this mailbox.
        If you are worried about a child or an adult now, use the telephone. In an emergency call 999.
        """
                .formatted(sentence, link);
    }
}
