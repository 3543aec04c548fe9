/** What will be different, and how far it has come. */
@NamedInterface("plan")
@NullMarked
package org.lineofsight.pathway.earlyhelp.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
