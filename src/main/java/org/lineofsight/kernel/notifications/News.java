package org.lineofsight.kernel.notifications;

import java.util.Optional;

/**
 * A kind of news that people are told, in fixed sentences. Only an enum can be told, so that
 * nothing typed or looked up, and no name, finds its way into a notice or a letter. Each module
 * declares its own. A sentence may count, with %d for each number of {@link About#counting}: a
 * number names nobody.
 *
 * <pre>{@code
 * public enum FrontDoorNews implements News {
 *     OUTCOME("The front door has told you the outcome", "There is news about a referral you made.");
 *     ...
 * }
 * }</pre>
 */
public interface News {

    /** What the notice says to its recipient, who is signed in. No names, no full stop. */
    String notice();

    /**
     * What the letter says; absent when this news is not worth one. E-mail is not private: the
     * sentence names nobody and fits every outcome alike.
     */
    Optional<String> letter();
}
