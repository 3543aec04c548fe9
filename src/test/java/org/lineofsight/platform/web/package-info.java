@NullMarked
package org.lineofsight.platform.web;

import org.jspecify.annotations.NullMarked;
