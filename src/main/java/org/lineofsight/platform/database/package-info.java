/**
 * Where the records are kept: the PostgreSQL that comes with the application or one that the
 * operator names, its two logins (the owner migrates, the application works), and its history of
 * migrations.
 */
@NamedInterface("database")
@NullMarked
package org.lineofsight.platform.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
