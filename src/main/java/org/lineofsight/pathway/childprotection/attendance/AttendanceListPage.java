package org.lineofsight.pathway.childprotection.attendance;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Attendances that one may see.
 *
 * @param next where the list goes on; absent at its end
 */
public record AttendanceListPage(List<Attendance> rows, @Nullable String next) {}
