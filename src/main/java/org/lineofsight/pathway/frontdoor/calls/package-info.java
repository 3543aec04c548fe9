/**
 * Telephone calls to the front door, from the telephone system's extracts: how many came, when, how
 * long they waited, which were dropped and whether anybody called back. The Herefordshire yearly
 * report 2023-24 says of it: "we do not currently have any data on this. It is critical we better
 * understand our performance in this area, for example the volume, response, dropped calls, etc."
 */
@NamedInterface("calls")
@NullMarked
package org.lineofsight.pathway.frontdoor.calls;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
