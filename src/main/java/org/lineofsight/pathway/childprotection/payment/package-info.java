/** What practices are paid for their reports. It holds nothing about a child. */
@NamedInterface("payment")
@NullMarked
package org.lineofsight.pathway.childprotection.payment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
