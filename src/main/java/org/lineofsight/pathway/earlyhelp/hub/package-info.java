/** What comes to the hub, and what each who asked is answered. */
@NamedInterface("hub")
@NullMarked
package org.lineofsight.pathway.earlyhelp.hub;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
