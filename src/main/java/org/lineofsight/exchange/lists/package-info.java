/**
 * <h2>Shared lists</h2>
 *
 * Lists of children who have a plan or are looked after, for a named agency, under an agreement
 * that says what for, by what right, what is in them and until when. Words: agreement; list, what
 * was drawn under it on a day; change, what differs from the list before; receipt, that somebody at
 * the agency confirmed to have it. Rules: {@code agreement.AgreementRules}, {@code
 * drawn.ListRules}.
 *
 * <p>What an agreement does not name is not in the list. When it has ended, its lists are closed.
 */
@ApplicationModule(
        id = "lists",
        displayName = "Shared lists",
        allowedDependencies = {
            "platform::actor",
            "platform::audit",
            "platform::database",
            "platform::drafts",
            "platform::rules",
            "platform::tables",
            "platform::time",
            "platform::web",
            "access",
            "agencies",
            "mywork",
            "notifications",
            "people",
            "timescales",
            "childprotection"
        })
@NullMarked
package org.lineofsight.exchange.lists;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
