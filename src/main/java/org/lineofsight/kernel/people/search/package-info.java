/** Finding a person, and what is on record about them. */
@NullMarked
package org.lineofsight.kernel.people.search;

import org.jspecify.annotations.NullMarked;
