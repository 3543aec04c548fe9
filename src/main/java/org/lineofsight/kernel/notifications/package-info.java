/**
 * <h2>Notifications</h2>
 *
 * Telling people that there is news for them: a notice in the application, and a letter by e-mail
 * that says no more than to sign in and look. Words: news (a fixed sentence), notice (news for one
 * account), letter (the e-mail that goes with a notice).
 *
 * <p>It decides nothing about whom to tell or when, and it carries no content: what the news is
 * about stays behind a link, where the record's own rules decide.
 */
@ApplicationModule(
        id = "notifications",
        displayName = "Notifications",
        allowedDependencies = {
            "platform::actor",
            "platform::audit",
            "platform::database",
            "platform::rules",
            "platform::time",
            "platform::web",
            "access",
            "mywork"
        })
@NullMarked
package org.lineofsight.kernel.notifications;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
