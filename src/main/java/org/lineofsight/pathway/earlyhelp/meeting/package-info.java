/** Meetings of the team around the family. */
@NullMarked
package org.lineofsight.pathway.earlyhelp.meeting;

import org.jspecify.annotations.NullMarked;
