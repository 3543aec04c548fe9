/** A family with early help: its page, its members and their consent, its key worker. */
@NamedInterface("family")
@NullMarked
package org.lineofsight.pathway.earlyhelp.family;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
