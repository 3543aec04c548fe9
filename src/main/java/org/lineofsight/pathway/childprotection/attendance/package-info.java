/** What the social work team hears of children who attended unscheduled care. */
@NullMarked
package org.lineofsight.pathway.childprotection.attendance;

import org.jspecify.annotations.NullMarked;
