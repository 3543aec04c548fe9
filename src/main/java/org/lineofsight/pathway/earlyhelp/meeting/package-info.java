/** Meetings of the team around the family. */
@NamedInterface("meeting")
@NullMarked
package org.lineofsight.pathway.earlyhelp.meeting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
