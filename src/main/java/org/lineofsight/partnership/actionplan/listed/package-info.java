/** The one list of improvement actions, as page, file and paper. */
@NullMarked
package org.lineofsight.partnership.actionplan.listed;

import org.jspecify.annotations.NullMarked;
