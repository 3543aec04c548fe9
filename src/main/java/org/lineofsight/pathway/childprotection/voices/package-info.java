/** What children showed and said, and what agencies told, wherever it is written down. */
@NamedInterface("voices")
@NullMarked
package org.lineofsight.pathway.childprotection.voices;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
