/**
 * <h2>Extracts</h2>
 *
 * Takes in what the council’s own system tells of children: tables of the Standard Safeguarding
 * Dataset, or the Annex A workbook. Words: extract, shape (which table a file or sheet is),
 * preview. Reads and names what cannot be read; what the facts mean and whose they are is child
 * protection’s.
 */
@ApplicationModule(
        id = "extracts",
        displayName = "Extracts",
        allowedDependencies = {
            "platform::actor",
            "platform::audit",
            "platform::database",
            "platform::rules",
            "platform::tables",
            "platform::time",
            "platform::web",
            "childprotection::elsewhere",
            "mywork",
            "people"
        })
@NullMarked
package org.lineofsight.exchange.extracts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
