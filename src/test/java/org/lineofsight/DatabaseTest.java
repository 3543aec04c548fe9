package org.lineofsight;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.test.context.ContextConfiguration;

/**
 * Beside {@code @SpringBootTest} or {@code @ApplicationModuleTest}: the context works on a
 * migrated, empty database of its own. Contexts are kept between test classes with the same
 * settings, and then their database is too, so tests make the data they need and never count on a
 * table being empty.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ContextConfiguration(initializers = TestDatabase.ForContext.class)
public @interface DatabaseTest {}
