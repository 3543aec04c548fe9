/**
 * A group’s meetings: planned with a theme, called for its members, their agendas and decisions.
 */
@NamedInterface("meeting")
@NullMarked
package org.lineofsight.partnership.board.meeting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
