/** What will be different, and how far it has come. */
@NullMarked
package org.lineofsight.pathway.earlyhelp.plan;

import org.jspecify.annotations.NullMarked;
