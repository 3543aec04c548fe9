/** Who came to a group’s meetings over a period, as the partnerships publish it. */
@NullMarked
package org.lineofsight.partnership.board.attendance;

import org.jspecify.annotations.NullMarked;
