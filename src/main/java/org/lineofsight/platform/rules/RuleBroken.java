package org.lineofsight.platform.rules;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody asked for what a rule does not allow. The message is for them: what is missing and what
 * to do.
 */
public class RuleBroken extends RuntimeException {

    private final String code;
    private final @Nullable String field;
    private List<RuleBroken> beside = List.of();

    /** A rule about the whole step. */
    public RuleBroken(String code, String message) {
        this(code, null, message);
    }

    /** A rule about one answer: the message is shown beside that field. */
    public RuleBroken(String code, @Nullable String field, String message) {
        super(message);
        this.code = code;
        this.field = field;
    }

    /** The rule's stable name, for example {@code contact.rationale-needed}: safe to log. */
    public String code() {
        return code;
    }

    /** The form field that the rule is about; absent when it is about the step as a whole. */
    public @Nullable String field() {
        return field;
    }

    /** What else was found to be broken in the same form; usually nothing. */
    public List<RuleBroken> beside() {
        return beside;
    }

    RuleBroken withBeside(List<RuleBroken> others) {
        beside = List.copyOf(others);
        return this;
    }

    public String words() {
        var message = getMessage();
        return message == null ? code : message;
    }
}
