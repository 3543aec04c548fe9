package org.lineofsight.kernel.agencies;

import org.jspecify.annotations.Nullable;

/**
 * Where an agency or team is reached. Each is absent where nobody has said.
 *
 * @param noticesEmail the shared mailbox that notices go to; never a person's own address
 */
public record ContactDetails(
        @Nullable String noticesEmail, @Nullable String phone, @Nullable String outOfHoursPhone) {

    public static final ContactDetails NONE = new ContactDetails(null, null, null);

    public static ContactDetails email(String noticesEmail) {
        return new ContactDetails(noticesEmail, null, null);
    }
}
