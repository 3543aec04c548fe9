/** Early help in numbers, each of which leads to what it counts. */
@NullMarked
package org.lineofsight.pathway.earlyhelp.numbers;

import org.jspecify.annotations.NullMarked;
