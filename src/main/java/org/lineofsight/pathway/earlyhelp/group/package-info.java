/** Families on the agenda of a multi-agency group. */
@NamedInterface("group")
@NullMarked
package org.lineofsight.pathway.earlyhelp.group;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
