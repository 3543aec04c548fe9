/**
 * <h2>Returns and dataset</h2>
 *
 * The agencies' returns and the partnership's own tables, as they come in: a folder or an upload of
 * CSV files, each a table that {@link org.lineofsight.partnership.dataset.TableKinds} declares.
 * Every row is accepted, queried or refused, with the line, the column and the reason; nothing is
 * coerced in silence, and what was not recorded never becomes a nought.
 *
 * <p>Words: figure set (a partnership's tables for one year), return (one file of it), row,
 * verdict, remark.
 *
 * <p>Refuses: working out anything from the figures. Sums, shares and contradictions belong to the
 * yearly report.
 */
@ApplicationModule(
        id = "dataset",
        displayName = "Returns and dataset",
        allowedDependencies = {
            "overview",
            "platform::actor",
            "platform::audit",
            "platform::database",
            "platform::rules",
            "platform::tables",
            "platform::time",
            "platform::web"
        })
@NullMarked
package org.lineofsight.partnership.dataset;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
